import {type Claim, toDigits, type View} from "../../accounts/index.js";
import {type Finding, toFinding} from "../finding.js";
import type {Lang} from "../labels.js";
import {about, inDigits, inUnitOf, size, stated, toTelling} from "../words/index.js";
import {boundsOf, decimalsOf, factorOf, worthOf} from "./precision.js";
import {formulaOf, plus, sumOf} from "./signed-sum.js";

const TOTAL = "procurement";
/** Contracts that small firms won: among those reserved for them, and among the others. */
const WON = ["procurement.won.sme", "procurement.open.sme"];
export const WON_ABOVE_WHOLE = "won-above-whole";

/** C19: what small firms won in reserved contracts and in the others is part of what was bought. */
export function checkWon(view: View): Finding | null {
  const total = amountOf(view, TOTAL);
  const won = WON.flatMap((subject) => amountOf(view, subject) ?? []);
  if (!total || won.length < WON.length) return null;
  const terms = won.map((c) => plus(c.id));
  const sum = sumOf(view, terms);
  const exceeds = sum.bounds.lo.gt(boundsOf(view, total.id).hi);
  const exact = sum.value.lte(worthOf(view, total.id));
  const decimals = decimalsOf(view, total.id);
  const factor = factorOf(view, total.id);
  return toFinding(view, {
    rule: "part-whole",
    key: `${total.id}>won`,
    subject: total.id,
    outcome: exceeds ? "unequal" : exact ? "equal" : "rounding",
    printed: total.amount.text,
    computed: toDigits(sum.value.div(factor), decimals),
    difference: toDigits(total.amount.value.minus(sum.value.div(factor)), decimals),
    formula: formulaOf(terms),
    operands: [total.id, ...won.map((c) => c.id)],
    cause: exceeds ? WON_ABOVE_WHOLE : null
  });
}

function amountOf(view: View, subject: string): Claim | undefined {
  return view.claims(subject, "amount", "outturn")[0];
}

export function tellWon({subject, operands, formula, computed, difference}: Finding, view: View) {
  const by = (lang: Lang) => inUnitOf(subject, size(difference), view, lang);
  return toTelling({
    title: about(subject, view, {zh: "：中小企业中标的合计更多", en: ": small firms won more than was bought"}),
    says: stated(
      operands.map((o) => o.id),
      view
    ),
    computed: {
      zh: `中小企业在预留项目和其他项目中标的合计 ${inDigits(formula, view, "zh")} = ${computed}，比总额多 ${by("zh")}。`,
      en: `Won in reserved and in other contracts: ${inDigits(formula, view, "en")} = ${computed}, which exceeds the whole by ${by("en")}.`
    },
    explanation: {
      zh: "可能同一笔合同在两处各写了一次，或者中标金额包括以后年度签订的合同。",
      en: "One contract may have been written in both places, or what was won may include contracts signed later."
    },
    question: {
      zh: "预留项目和其他项目中，中小企业各中标多少？有没有重复？",
      en: "How much did small firms win in reserved and in other contracts, and is anything counted twice?"
    }
  });
}
