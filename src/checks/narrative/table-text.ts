import {
  type Basis,
  type Claim,
  cellsOfSubject,
  moneyFactor,
  multiply,
  overlaps,
  tableBasis,
  toDigits,
  toInterval,
  toPoint,
  type View,
  ZERO
} from "../../accounts/index.js";
import {compare} from "../compare.js";
import {type Finding, type Outcome, type Rule, toFinding} from "../finding.js";
import type {Lang} from "../labels.js";
import {about, inUnitOf, placeOf, size, stated, toTelling} from "../words/index.js";
import {isOfTheYear, mayMeanTheYear, meantSubject} from "./meant-subject.js";
import {boundsOf, decimalsOf, factorOf} from "./precision.js";
import type {SumWords} from "./tell-sum.js";

/** Yuan in a ten thousand of them: some departments write 元 in prose beside tables in 万元. */
const WAN = moneyFactor("万元", "元");

/** Causes that leave both numbers right, each under its own definition. */
const SCOPES = ["two-budgets", "other-scope"];
/** The same of all money, where a department gives that under the name of the general public budget's (reference C10). */
const WIDER: Readonly<Record<string, string>> = {
  "general.basic": "expenditure.basic",
  "general.project": "expenditure.project",
  general: "fiscal.expenditure",
  "fiscal.expenditure": "expenditure",
  "income.fiscal": "income"
};

const EDITED: SumWords = {
  explanation: {
    zh: "可能是成稿后只改了一处，或者两处统计的范围不同。",
    en: "One place may have been edited without the other, or the two may cover different things."
  },
  question: {zh: "文中的数与表中的数，以哪个为准？", en: "Which of the two holds?"}
};
const WHY: Readonly<Record<string, SumWords>> = {
  "two-budgets": {
    explanation: {
      zh: "预算有年初预算与全年（调整后）预算之分，表与文字可能各用了一种。",
      en: "A budget may be the initial or the adjusted one; table and text may each use their own."
    },
    question: {
      zh: "表中的预算数是年初预算还是全年预算？",
      en: "Is the budget in the table the initial or the adjusted one?"
    }
  },
  "lost-row": {
    explanation: {
      zh: "文中的“总计”也可能指本年合计，而表中本年合计的那一行没有读到，可能在分页处丢失。",
      en: "The text may mean the sum of the year by its total; the table's row for that was not found, and may have been lost where a page broke."
    },
    question: {
      zh: "文中的“总计”是指本年合计，还是包括结转和结余？",
      en: "Does the total of the text hold the balances carried, or is it that of the year?"
    }
  },
  unit: {
    explanation: {
      zh: "两数恰差一万倍，多半是“元”与“万元”写混了。",
      en: "They are ten thousand times apart: 元 (yuan) and 万元 (10,000 yuan) were probably confused."
    },
    question: {
      zh: "文中的单位应为元还是万元？",
      en: "Is the amount of the text in yuan or in ten thousands of yuan?"
    }
  }
};

/** N1–N5, N8, N9: an amount of the narrative that tables print too agrees with each place where they print it. */
export const tableText: Rule = {
  id: "table-text",
  source: "3.3 N1–N9",
  title: {zh: "文中的数与表中的数一致", en: "The text and the tables print the same"},
  *check(view): Generator<Finding> {
    for (const claim of view.accounts.claims) {
      if (claim.measure !== "amount" || !isOfTheYear(claim, view)) continue;
      const cells = cellsOfSubject(meantSubject(claim, view), tableBasis(claim.basis));
      for (const cell of cells) if (view.number(cell)) yield checkPlace(view, claim, cell);
    }
  },
  tell(finding, view) {
    const [claim, cell] = finding.operands.map((o) => o.id);
    if (!claim || !cell) throw new Error(`invalid finding: ${finding.id}`);
    const {printed, difference} = finding;
    const table = (lang: Lang) => placeOf(cell, view, lang);
    const there = view.amount(cell)?.text;
    return toTelling({
      title: about(claim, view, {
        zh: `：文中 ${printed}，${table("zh")} ${there ?? "空白"}`,
        en: `: ${printed} in the text, ${there ?? "blank"} in ${table("en")}`
      }),
      says: stated([claim, cell], view),
      computed: {
        zh: `同一个数，两处相差 ${inUnitOf(cell, size(difference), view, "zh")}。`,
        en: `The same quantity differs by ${inUnitOf(cell, size(difference), view, "en")} between the two.`
      },
      ...(WHY[finding.cause ?? ""] ?? EDITED)
    });
  }
};

function checkPlace(view: View, claim: Claim, cell: string): Finding {
  const factor = factorOf(view, claim.id).div(factorOf(view, cell));
  const decimals = decimalsOf(view, claim.id);
  const value = view.amount(cell)?.value ?? ZERO;
  const cause = agrees(view, claim, cell) === "unequal" ? causeOf(view, claim, cell) : null;
  const outcome: Outcome = cause && SCOPES.includes(cause) ? "scope" : agrees(view, claim, cell);
  return toFinding(view, {
    rule: "table-text",
    key: `${claim.id}:${cell}`,
    subject: claim.id,
    outcome,
    level: cause === "lost-row" ? "doubt" : undefined,
    printed: claim.amount.text,
    computed: toDigits(value, decimalsOf(view, cell)),
    difference: toDigits(claim.amount.value.times(factor).minus(value), Math.max(decimals, decimalsOf(view, cell))),
    formula: `{${cell}}`,
    operands: [claim.id, cell],
    cause
  });
}

function agrees(view: View, claim: Claim, cell: string): "equal" | "rounding" | "unequal" {
  const factor = factorOf(view, claim.id).div(factorOf(view, cell));
  const value = view.amount(cell)?.value ?? ZERO;
  const decimals = decimalsOf(view, claim.id);
  if (factor.eq(1)) return compare(claim.amount, {value, bounds: view.interval(cell)}, decimals);
  if (claim.amount.value.times(factor).eq(value)) return "equal";
  return overlaps(multiply(toInterval(claim.amount, decimals), toPoint(factor)), view.interval(cell))
    ? "rounding"
    : "unequal";
}

function causeOf(view: View, claim: Claim, cell: string): string | null {
  if (isOtherBudget(claim.basis)) return "two-budgets";
  if (isOtherUnit(view, claim, cell)) return "unit";
  if (mayMeanTheYear(claim, view)) return "lost-row";
  const wider = cellsOfSubject(claim.basis === "outturn" ? (WIDER[claim.subject] ?? "") : "");
  return wider.some((id) => view.amount(id) && agrees(view, claim, id) !== "unequal") ? "other-scope" : null;
}

/** The tables know one budget, which departments call the initial, the adjusted or just the budget. */
function isOtherBudget(basis: Basis): boolean {
  return basis === "initial-budget" || basis === "adjusted-budget";
}

/** 元 written for 万元 or the reverse: the digits agree, ten thousand times apart. */
function isOtherUnit(view: View, claim: Claim, cell: string): boolean {
  if (claim.amount.value.isZero() || view.amount(cell)?.value.isZero() !== false) return false;
  const printed = boundsOf(view, claim.id);
  const there = boundsOf(view, cell);
  return overlaps(printed, multiply(there, toPoint(WAN))) || overlaps(multiply(printed, toPoint(WAN)), there);
}
