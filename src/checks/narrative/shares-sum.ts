import {type Claim, Decimal, groupBy, overlaps, type View} from "../../accounts/index.js";
import {compare} from "../compare.js";
import type {Finding, Rule} from "../finding.js";
import {toFinding} from "../finding.js";
import {inDigits, stated, toTelling} from "../words/index.js";
import {nearAmount} from "./near-amount.js";
import {boundsOf} from "./precision.js";
import {checkShare} from "./share.js";
import {formulaOf, plus, sumOf} from "./signed-sum.js";

const HUNDRED = {text: "100", value: new Decimal("100"), decimals: 0};

/** M1, N5: shares of all the parts of one whole add to 100. Lists that leave a part out are not asked. */
export const sharesSum: Rule = {
  id: "shares-sum",
  source: "3.4 M1, 3.3 N5",
  title: {zh: "各项占比合计 100%", en: "Shares of one whole add to 100%"},
  *check(view): Generator<Finding> {
    for (const list of lists(view)) {
      const [first] = list;
      if (first && list.length > 1 && isComplete(view, list)) yield checkList(view, first, list);
    }
  },
  tell({operands, computed, formula, outcome}, view) {
    const near = outcome === "rounding";
    return toTelling({
      title: {
        zh: `${operands.length} 项占比合计 ${computed}${near ? "" : "，不是 100%"}`,
        en: `${operands.length} shares add to ${computed}${near ? "" : ", not to 100%"}`
      },
      says: stated(
        operands.map((o) => o.id),
        view
      ),
      computed: {
        zh: `${inDigits(formula, view, "zh")} = ${computed}${near ? "" : "；各部分的金额合起来却等于总体"}。`,
        en: `${inDigits(formula, view, "en")} = ${computed}${near ? "" : "; yet the amounts of the parts add to the whole"}.`
      },
      explanation: {
        zh: "可能是其中一项占比抄错或没有重算。",
        en: "One of the shares may have been miscopied or not recomputed."
      },
      question: {zh: "各项占比应为多少？", en: "What should each of the shares be?"}
    });
  }
};

function lists(view: View): Iterable<readonly Claim[]> {
  const shares = view.accounts.claims.filter((claim) => claim.measure === "share");
  return groupBy(shares, ({section, of, ofBasis}) => `${section}|${of}|${ofBasis}`).values();
}

function isComplete(view: View, list: readonly Claim[]): boolean {
  const [first] = list;
  const whole = first && nearAmount(view, first, first.of, first.ofBasis || first.basis);
  const parts = list.map((c) => nearAmount(view, c, c.subject, c.basis));
  if (!whole || !view.amount(whole) || new Set(parts).size < list.length) return false;
  const known = parts.filter((id) => id !== null);
  return known.length === list.length && overlaps(sumOf(view, known.map(plus)).bounds, boundsOf(view, whole));
}

function checkList(view: View, first: Claim, list: readonly Claim[]): Finding {
  const terms = list.map((c) => plus(c.id));
  const sum = sumOf(view, terms);
  const {lo, hi} = sum.bounds;
  const exact = compare(HUNDRED, {value: sum.value, bounds: {lo, hi}}, 6);
  const known = exact === "unequal" && list.some((c) => checkShare(view, c)?.outcome === "unequal");
  return toFinding(view, {
    rule: "shares-sum",
    key: first.id,
    subject: first.id,
    outcome: exact,
    ...(known ? {level: "note", cause: "wrong-share"} : {}),
    printed: "100%",
    computed: `${sum.value.toFixed()}%`,
    difference: HUNDRED.value.minus(sum.value).toFixed(),
    formula: formulaOf(terms),
    about: exact === "unequal" && !known ? list.map((c) => c.id) : [],
    operands: list.map((c) => c.id)
  });
}
