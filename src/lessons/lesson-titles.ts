import type {LessonNumber} from "./exercise.js";

/** What a lesson is called. */
export const lessonTitles: Readonly<Record<LessonNumber, {readonly zh: string; readonly en: string}>> = {
  1: {zh: "怎样读十张表", en: "How to read the ten forms"},
  2: {zh: "收入、结转与收支平衡", en: "Income, carry-over and the balance"},
  3: {zh: "按功能看，按经济性质看", en: "By function and by nature"},
  4: {zh: "“三公”经费和它的口径", en: "The three public expenses and their scopes"},
  5: {zh: "预算、调整、执行与自评", en: "Budget, adjustment, execution and self-evaluation"},
  6: {zh: "四舍五入、勾稽与核对", en: "Rounding, cross-checks and how to check a document"}
};
