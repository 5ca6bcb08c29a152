import type {Rule} from "../finding.js";
import {checkEquation} from "./equation.js";
import {tellEquation} from "./tell-equation.js";

const SIDES = [
  ["01:income.total:amount", "01:expenditure.total:amount"],
  ["04:income.total:amount", "04:expenditure.total:total"]
] as const;

/** Both sides of tables 01 and 04 end in the same digits: the one identity that rounding never parts. */
export const twoSides: Rule = {
  id: "two-sides",
  source: "3.1 A4 A7",
  title: {zh: "收入总计等于支出总计", en: "Both sides come to the same total"},
  *check(view) {
    for (const [income, expenditure] of SIDES) {
      if (!view.number(income) || !view.number(expenditure)) continue;
      const finding = checkEquation(view, {
        rule: "two-sides",
        whole: expenditure,
        plus: [income],
        about: [income, expenditure],
        exact: true
      });
      if (finding) yield finding;
    }
  },
  tell: (finding, view) =>
    tellEquation(finding, view, {
      explanation: {zh: "可能是某一边录入或排版有误。", en: "One side may have been mistyped."},
      question: {
        zh: "收入总计和支出总计本来相等，以哪个数为准？",
        en: "Both sides come to the same total: which of the two is right?"
      }
    })
};
