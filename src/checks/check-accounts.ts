import type {View} from "../accounts/index.js";
import type {Finding, Level, Outcome, Rule, Telling} from "./finding.js";
import {tellHint, withHints} from "./hints/index.js";
import type {Lang} from "./labels.js";
import {narrativeRules} from "./narrative/index.js";
import {inNewsOrder} from "./news-order.js";
import {projectRules} from "./projects/index.js";
import {rounding} from "./rounding.js";
import {tableRules} from "./tables/index.js";
import {toldOnce} from "./told-once.js";

/** Every identity, in the order of the reference: inside tables, across tables, narrative, projects. */
export const rules: readonly Rule[] = [...tableRules, ...narrativeRules, ...projectRules];

const TELLERS = new Map<string, Pick<Rule, "tell" | "title">>([
  ...rules.map((r) => [r.id, r] as const),
  ["rounding", rounding]
]);
const SERIOUS: readonly Level[] = ["contradiction", "doubt", "note"];
/** From what vouches least to what vouches most. */
const WORST: readonly Outcome[] = ["unequal", "missing", "undefined", "scope", "explained", "rounding", "equal"];

/** What rounding explains nobody need be asked about, whatever the rule would say of a larger difference. */
const WITHIN: Readonly<Record<Lang, Pick<Telling, "explanation" | "question">>> = {
  zh: {explanation: "各数分别四舍五入，相加、相除会有尾差；这里的差额没有超出印出位数所允许的范围。", question: ""},
  en: {
    explanation:
      "Each figure was rounded on its own, so sums and quotients leave a tail; this one is within the printed digits.",
    question: ""
  }
};

/** Every check that the document can feed, those that agree included; with a hint where one slip would explain those that fail. */
export function checkAccounts(view: View): Finding[] {
  return withHints(view, checkAll(view), checkAll);
}

/** What is worth telling: not what agrees; rounding tails together; the most serious first, then as a desk would tell it. */
export function reportable(findings: readonly Finding[]): Finding[] {
  const told = inNewsOrder(findings.filter((f) => f.level !== null && f.outcome !== "rounding"));
  return SERIOUS.flatMap((level) => [...told, ...rounding.group(findings)].filter((f) => f.level === level));
}

/** A finding in words of both languages. */
export function tell(finding: Finding, view: View): {readonly zh: Telling; readonly en: Telling} {
  const {zh, en} = inWords(finding, view);
  if (finding.outcome !== "rounding" || finding.rule === rounding.id) return {zh, en};
  return {zh: {...zh, ...WITHIN.zh}, en: {...en, ...WITHIN.en}};
}

/** The words of its rule; where a slip would explain it, the explanation begins with that. */
function inWords(finding: Finding, view: View): ReturnType<Rule["tell"]> {
  const {zh, en} = tellerOf(finding.rule).tell(finding, view);
  if (!finding.hint) return {zh, en};
  const hint = tellHint(finding.hint, view);
  return {
    zh: {...zh, explanation: `${zh.explanation}${hint.zh}`},
    en: {...en, explanation: [en.explanation, hint.en].filter(Boolean).join(" ")}
  };
}

/** The name of a rule for people. */
export function titleOf(rule: string): Rule["title"] {
  return tellerOf(rule).title;
}

/** How many checks came to which outcome. */
export function countOutcomes(findings: readonly Finding[]): Readonly<Record<Outcome, number>> {
  const counts: Record<Outcome, number> = {
    equal: 0,
    rounding: 0,
    explained: 0,
    scope: 0,
    unequal: 0,
    undefined: 0,
    missing: 0
  };
  for (const {outcome} of findings) counts[outcome] += 1;
  return counts;
}

/**
 * What the checks say of each number: the worst that is said about it, else the best that is said with it. A number that
 * merely stands in another's failed check is not blamed for it. Numbers that no check touches are absent.
 */
export function verdicts(findings: readonly Finding[]): ReadonlyMap<string, Outcome> {
  const verdict = new Map<string, Outcome>();
  const worsen = (id: string, outcome: Outcome) => {
    const before = verdict.get(id);
    if (!before || WORST.indexOf(outcome) < WORST.indexOf(before)) verdict.set(id, outcome);
  };
  for (const {outcome, about, operands} of findings) {
    for (const id of about) worsen(id, outcome);
    if (outcome === "equal" || outcome === "rounding")
      for (const {id} of operands) if (!verdict.has(id)) verdict.set(id, "equal");
  }
  return verdict;
}

function checkAll(view: View): Finding[] {
  return toldOnce(
    rules.flatMap((rule) => [...rule.check(view)]),
    view
  );
}

function tellerOf(rule: string): Pick<Rule, "tell" | "title"> {
  const teller = TELLERS.get(rule);
  if (!teller) throw new Error(`unknown rule: ${rule}`);
  return teller;
}
