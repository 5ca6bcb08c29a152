import {type Claim, overlaps, type View} from "../../accounts/index.js";
import type {Finding, Rule} from "../finding.js";
import {boundsOf} from "./precision.js";
import {checkSum, plus, sumOf} from "./signed-sum.js";
import {tellSum} from "./tell-sum.js";

const ITEM = /^general:\d{7}$/;

/** N6, C9: the items' initial budgets add to the headline's, and so do their outturns. */
export const budgetSum: Rule = {
  id: "budget-sum",
  source: "3.3 N6, 2 C9",
  title: {zh: "各项预算与决算之和", en: "Sum of item budgets and outturns"},
  *check(view): Generator<Finding> {
    for (const headline of view.claims("general", "amount", "initial-budget")) {
      const items = itemsUnder(view, headline);
      if (items.length === 0) continue;
      const outturn = view.claims("general", "amount", "outturn").find((c) => c.section === headline.section);
      const spent = items.filter((c) => c.basis === "outturn").map((c) => plus(c.id));
      const finding = outturn && checkSum(view, plus(outturn.id), spent, {rule: "budget-sum"});
      if (finding) yield finding;
      yield* checkBudgets(view, headline, items, !!outturn && overlapsWhole(view, outturn, spent));
    }
  },
  tell(finding, view) {
    const partial = finding.cause === "unlisted-items";
    return tellSum(finding, view, {
      zh: {
        explanation: partial
          ? "有年初预算而当年没有支出的科目可能没有列出来。"
          : "可能是某一项的预算数或决算数抄错，或者有的科目没有列出。",
        question: partial ? "其余的年初预算列在哪些科目？" : "各科目的年初预算和决算数分别是多少？"
      },
      en: {
        explanation: partial
          ? "Items with a budget and nothing spent may have been left out."
          : "One item may have been miscopied, or an item left out.",
        question: partial
          ? "Under which items is the rest of the initial budget?"
          : "What is each item's budget and outturn?"
      }
    });
  }
};

function itemsUnder(view: View, headline: Claim): readonly Claim[] {
  return view.accounts.claims.filter(
    (c) => c.measure === "amount" && ITEM.test(c.subject) && c.section.startsWith(`${headline.section}.`)
  );
}

/** Below the headline, items budgeted and never spent may be missing from the list; above it, they cannot all be right. */
function* checkBudgets(view: View, headline: Claim, items: readonly Claim[], complete: boolean): Generator<Finding> {
  const budgets = items.filter((c) => c.basis === "initial-budget").map((c) => plus(c.id));
  const finding = checkSum(view, plus(headline.id), budgets, {rule: "budget-sum"});
  if (!finding) return;
  const below = sumOf(view, budgets).value.lt(headline.amount.value);
  const unlisted = finding.outcome === "unequal" && below;
  if (!unlisted) yield finding;
  else yield Object.freeze({...finding, level: complete ? "doubt" : "note", cause: "unlisted-items"} as const);
}

function overlapsWhole(view: View, outturn: Claim, spent: readonly {id: string; sign: "+" | "-"}[]): boolean {
  return overlaps(sumOf(view, spent).bounds, boundsOf(view, outturn.id));
}
