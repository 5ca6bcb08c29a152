import type {View} from "../../accounts/index.js";
import type {Finding, Telling} from "../finding.js";
import type {Lang} from "../labels.js";
import {
  about,
  type Both,
  contrast,
  inBoth,
  inNames,
  inUnitOf,
  nameOf,
  placeOf,
  SILENT,
  size,
  spaced,
  stated,
  toTelling
} from "../words/index.js";

/** What a rule says in its own words where a sum does not come out; the rest is the same for all sums. */
export interface EquationWords {
  readonly explanation: Both;
  readonly question: Both;
}

const ONE_NUMBER = /^\{([^}]+)\}$/;

const MISTYPED: Both = {
  zh: "可能是其中一个数录入或排版有误，也可能有一项没有列出。",
  en: "One of the figures may have been mistyped, or a part may not be listed."
};
const UNFILLED: Both = {
  zh: "可能是有的格子漏填，或对应的数列在别处。",
  en: "A cell may have been left unfilled, or the amount may stand elsewhere."
};
/** Causes of a sum that does not come out, whatever rule asks. */
const CAUSES: Readonly<Record<string, Both>> = {
  blank: UNFILLED,
  "lost-row": {
    zh: "可能有一行在分页处或转换文件时丢失，没有算进来；也可能是其中一个数录入有误。",
    en: "A row may have been lost where a page broke or in conversion, and so not be added; or a figure may have been mistyped."
  }
};
const WHY: Readonly<Record<string, Both>> = {
  rounding: {
    zh: "各数由元折成万元时分别四舍五入，相加会有尾差；这里的差额没有超出印出位数所允许的范围。",
    en: "Each figure was rounded from yuan on its own, so sums leave a tail; this one is within the printed digits."
  },
  missing: {
    zh: "原文在这张表的中间断开，少了一部分行，无法据此判断。",
    en: "The document breaks off within this table and lacks some of its rows, so nothing follows from this."
  }
};

/** A sum in words: what is printed, the sum as computed, and what may lie behind a difference. */
export function tellEquation(
  finding: Finding,
  view: View,
  words?: EquationWords
): {readonly zh: Telling; readonly en: Telling} {
  const {subject, outcome, cause} = finding;
  const unequal = outcome === "unequal";
  return toTelling({
    title: titleOf(finding, view),
    says: stated([subject], view),
    computed: computedOf(finding, view),
    explanation: unequal ? (CAUSES[cause ?? ""] ?? words?.explanation ?? MISTYPED) : (WHY[outcome] ?? SILENT),
    question: unequal ? (words?.question ?? questionOf(finding, view)) : SILENT
  });
}

/** `甲 1.00 + 乙 2.00 = 3.00`; a single number is not said to equal itself. */
function sumInWords(finding: Finding, view: View, lang: Lang): string {
  const words = inNames(finding, view, lang);
  return ONE_NUMBER.test(finding.formula) ? words : `${words} = ${finding.computed}`;
}

/** Two places of one number: 「收入合计：表01 写 7698.92，表02 写 7699.92」. A sum: as printed and as computed. */
function titleOf(finding: Finding, view: View): Both {
  const {subject, printed, computed, formula} = finding;
  const other = ONE_NUMBER.exec(formula)?.[1];
  const [here, there] = [subject, other ?? subject].map((id) => inBoth((lang) => placeOf(id, view, lang)));
  if (!other || !here || !there || here.zh === there.zh) return contrast(finding, view);
  return about(subject, view, {
    zh: `：${spaced(here.zh)}${printed ?? "空白"}，${spaced(there.zh)}${view.amount(other)?.text ?? "空白"}`,
    en: `: ${printed ?? "blank"} in ${here.en}, ${view.amount(other) ? computed : "blank"} in ${there.en}`
  });
}

/** A single number is stated as such, a sum as arithmetic. */
function computedOf(finding: Finding, view: View): Both {
  const other = ONE_NUMBER.exec(finding.formula)?.[1];
  if (!other) return inBoth((lang) => `${sumInWords(finding, view, lang)}${gapOf(finding, view, lang)}`);
  const there = stated([other], view);
  return inBoth((lang) => `${there[lang].replace(/[。.]$/, "")}${gapOf(finding, view, lang)}`);
}

function gapOf({outcome, subject, difference}: Finding, view: View, lang: Lang): string {
  if (outcome === "equal") return lang === "zh" ? "，两者一致。" : "; the two agree.";
  const by = inUnitOf(subject, size(difference), view, lang);
  return lang === "zh" ? `，相差 ${by}。` : `, a difference of ${by}.`;
}

function questionOf({subject}: Finding, view: View): Both {
  return {
    zh: `${nameOf(subject, view, "zh")}应为多少，各组成部分分别是多少？`,
    en: `What should ${nameOf(subject, view, "en")} be, and what is each of its parts?`
  };
}
