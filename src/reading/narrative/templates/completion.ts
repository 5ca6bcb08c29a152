import type {Basis} from "../../../accounts/index.js";
import type {Assertion, NumberTemplate, Situation} from "../template.js";
import {isMoney} from "../units.js";
import {basisOf} from "../words.js";

const COMPLETED = /完成((?:年初|全年|年度|调整后?的?)?预算)数?(?:的|为|率为|率)?$/;
const RATE = /(?:预算)?(?:执行率|完成率)(?:为|达到?)?$/;

/**
 * C7: 完成年初预算的102.4%. Also 完成全年预算50万元的95%, where the amount is the budget, and the slip 完成预算的99.87万元, where
 * it is what was spent.
 */
export const completion: NumberTemplate = (s) => {
  const named = COMPLETED.exec(s.before)?.[1];
  if (isMoney(s.unit)) return named && s.carry.length > 0 ? moneyOf(s, named) : null;
  if (s.unit !== "%" && s.unit !== "") return null;
  const ofBudget = s.before === "的" && isBudget(s.previous?.basis) ? s.previous?.basis : undefined;
  const base = ofBudget ?? (named ? baseOf(s.sofar, named) : RATE.test(s.before) ? baseOf(s.sofar, "预算") : null);
  const subject = s.carry[0];
  return base && subject ? {subjects: s.carry, measure: "completion", of: subject.id, ofBasis: base} : null;
};

function moneyOf(s: Situation, named: string): Assertion {
  const basis = /^的\d?$/.test(s.after) ? baseOf(s.sofar, named) : "outturn";
  return {subjects: s.carry, measure: "amount", basis};
}

/** A plain 预算 is the budget that the sentence has printed: 年初预算为…，完成预算的. */
function baseOf(sofar: string, named: string): Basis {
  const own = basisOf(named) ?? "budget";
  if (own !== "budget") return own;
  const qualified = [...sofar.matchAll(/(?:年初|全年|调整后?的?)预算/g)].at(-1)?.[0];
  return (qualified && basisOf(qualified)) || "budget";
}

function isBudget(basis: Basis | undefined): boolean {
  return basis !== undefined && basis !== "outturn";
}
