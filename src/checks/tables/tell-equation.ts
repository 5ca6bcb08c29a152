import type {View} from "../../accounts/index.js";
import type {Finding, Telling} from "../finding.js";
import {type Lang, labelOf} from "../labels.js";
import {tableOf, unitOf} from "./readable.js";

/** What a rule says in its own words where a sum does not come out; the rest is the same for all sums. */
export interface EquationWords {
  readonly explanation: string;
  readonly question: string;
}

/** More parts than this are counted, not listed. */
const LISTED = 6;

/** A sum in words: what is printed, the sum as computed, and what may lie behind a difference. */
export function tellEquation(
  finding: Finding,
  view: View,
  words?: {readonly zh: EquationWords; readonly en: EquationWords}
): {readonly zh: Telling; readonly en: Telling} {
  return {zh: tellChinese(finding, view, words?.zh), en: tellEnglish(finding, view, words?.en)};
}

/** A formula with each id replaced by its label and digits, or the count of its parts where they are many. */
export function formulaInWords(finding: Finding, view: View, lang: Lang): string {
  const ids = [...finding.formula.matchAll(/\{(.+?)\}/g)].map(([, id]) => id ?? "");
  if (ids.length > LISTED && !finding.formula.includes(" - "))
    return lang === "zh" ? `其下 ${ids.length} 项之和` : `the sum of its ${ids.length} parts`;
  const blank = lang === "zh" ? "空白" : "blank";
  return finding.formula
    .replaceAll(" - ", " − ")
    .replace(/\{(.+?)\}/g, (_, id: string) => `${labelOf(id, view, lang)} ${view.amount(id)?.text ?? blank}`);
}

/** `甲 1.00 + 乙 2.00 = 3.00`; a single number is not said to equal itself. */
export function sumInWords(finding: Finding, view: View, lang: Lang): string {
  const words = formulaInWords(finding, view, lang);
  return /^\{[^}]+\}$/.test(finding.formula) ? words : `${words} = ${finding.computed}`;
}

/** The unit in words: 「万元」, "10,000 yuan". */
export function unitInWords(unit: string, lang: Lang): string {
  if (lang === "zh") return unit;
  return {万元: "in 10,000 yuan", 元: "in yuan", 亿元: "in 100 million yuan"}[unit] ?? unit;
}

function tellChinese(finding: Finding, view: View, words?: EquationWords): Telling {
  const {subject, printed, difference, outcome, cause} = finding;
  const name = labelOf(subject, view, "zh");
  const gap = outcome === "equal" ? "两者一致" : `印出的数与之相差 ${difference}`;
  const innocent = words?.explanation ?? "可能是其中一个数录入或排版有误，也可能有一项没有列出。";
  return {
    says: printed === null ? `${name}空白。` : `${name}印为 ${printed}（${unitOf(view, tableOf(subject))}）。`,
    computed: `${sumInWords(finding, view, "zh")}，${gap}。`,
    explanation: pick(outcome, {
      rounding: "各数由元折成万元时分别四舍五入，相加会有尾差；这里的差额没有超出印出位数所允许的范围。",
      missing: "原文在这张表的中间断开，少了一部分行，无法据此判断。",
      unequal: cause === "blank" ? "可能是有的格子漏填，或对应的数列在别处。" : innocent
    }),
    question: outcome === "unequal" ? (words?.question ?? `${name}与其组成部分，应以哪个数为准？`) : ""
  };
}

function tellEnglish(finding: Finding, view: View, words?: EquationWords): Telling {
  const {subject, printed, difference, outcome, cause} = finding;
  const name = capital(labelOf(subject, view, "en"));
  const unit = unitInWords(unitOf(view, tableOf(subject)), "en");
  const gap = outcome === "equal" ? "the two agree" : `the printed figure differs from it by ${difference}`;
  const innocent = words?.explanation ?? "One of the figures may have been mistyped, or a part may not be listed.";
  return {
    says: printed === null ? `${name}, is blank.` : `${name}, is printed as ${printed} (${unit}).`,
    computed: `${capital(sumInWords(finding, view, "en"))}; ${gap}.`,
    explanation: pick(outcome, {
      rounding:
        "Each figure was rounded from yuan on its own, so sums leave a tail; this one is within the printed digits.",
      missing: "The document breaks off within this table and lacks some of its rows, so nothing follows from this.",
      unequal: cause === "blank" ? "A cell may have been left unfilled, or the amount may stand elsewhere." : innocent
    }),
    question:
      outcome === "unequal" ? (words?.question ?? `Which is right: ${labelOf(subject, view, "en")}, or its parts?`) : ""
  };
}

function pick(outcome: string, words: Readonly<Record<string, string>>): string {
  return words[outcome] ?? "";
}

/** A label at the head of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
