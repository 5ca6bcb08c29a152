import type {Basis, Claim, View} from "../../accounts/index.js";
import type {Finding, Rule} from "../finding.js";
import {worthOf} from "./precision.js";
import {checkSum, plus, sumOf, type Term} from "./signed-sum.js";
import {type SumWords, tellSum} from "./tell-sum.js";

const PARTIAL: SumWords = {
  explanation: {
    zh: "可能没有把科目列全，例如有年初预算而当年没有支出的科目。",
    en: "The list may leave items out, such as those with a budget and nothing spent."
  },
  question: {zh: "其余的金额列在哪些科目？", en: "Under which items does the rest stand?"}
};
const MISCOPIED: SumWords = {
  explanation: {
    zh: "可能是某一项的预算数或决算数抄错，或者有的科目没有列出。",
    en: "One item may have been miscopied, or an item left out."
  },
  question: {
    zh: "各科目的年初预算和决算数分别是多少？",
    en: "What are the initial budget and the outturn of each item?"
  }
};

/** Items by code, and by name where no table knows the name. */
const ITEM = /^general:(?:\d{7}|\?.*)$/;

/** N6, C9: the items' initial budgets add to the headline's, and so do their outturns. */
export const budgetSum: Rule = {
  id: "budget-sum",
  source: "3.3 N6, 2 C9",
  title: {zh: "各科目的预算、决算合起来是总数", en: "Budgets and outturns of the items add to the whole"},
  *check(view): Generator<Finding> {
    for (const headline of view.claims("general", "amount", "initial-budget")) {
      const items = itemsUnder(view, headline);
      if (items.length === 0) continue;
      const outturn = view.claims("general", "amount", "outturn").findLast((c) => c.section === headline.section);
      if (outturn) yield* checkItems(view, outturn, ofBasis(items, "outturn"));
      yield* checkItems(view, headline, ofBasis(items, "initial-budget"));
    }
  },
  tell(finding, view) {
    const partial = finding.cause === "unlisted-items";
    return tellSum(finding, view, partial ? PARTIAL : MISCOPIED);
  }
};

function itemsUnder(view: View, headline: Claim): readonly Claim[] {
  return view.accounts.claims.filter(
    (c) => c.measure === "amount" && ITEM.test(c.subject) && c.section.startsWith(`${headline.section}.`)
  );
}

/** An item's paragraph may open with its outturn and state it again after the budget. */
function ofBasis(items: readonly Claim[], basis: Basis): readonly Term[] {
  const once = new Map(items.filter((c) => c.basis === basis).map((c) => [`${c.section} ${c.subject}`, c.id]));
  return [...once.values()].map(plus);
}

/** A name that no table knows may be a 款 above items that are listed too; an item told in two places may be two units'. */
function mayCountTwice(view: View, items: readonly Term[]): boolean {
  const subjects = items.map(({id}) => {
    const number = view.number(id);
    return number && "subject" in number ? number.subject : "";
  });
  return new Set(subjects).size < subjects.length || subjects.some((subject) => subject.includes("?"));
}

function asked(finding: Finding): Finding {
  return Object.freeze({...finding, level: "doubt" as const});
}

/** Below the headline, items may be missing from the list, such as those budgeted and never spent; above it, they cannot all be right. */
function* checkItems(view: View, headline: Claim, items: readonly Term[]): Generator<Finding> {
  const finding = checkSum(view, plus(headline.id), items, {rule: "budget-sum"});
  if (!finding) return;
  const below = finding.outcome === "unequal" && sumOf(view, items).value.lt(worthOf(view, headline.id));
  if (below) yield Object.freeze({...finding, level: "doubt", cause: "unlisted-items"} as const);
  else yield finding.outcome === "unequal" && mayCountTwice(view, items) ? asked(finding) : finding;
}
