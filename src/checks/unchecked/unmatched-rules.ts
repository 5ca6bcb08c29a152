import type {Finding} from "../finding.js";
import {needs} from "./needs.js";
import {rulesInWords} from "./rules-in-words.js";
import type {Unchecked} from "./unchecked.js";

/** Rules that had all they need and yet nothing to compare: their silence is no agreement. Those listed already are not told again. */
export function unmatchedRules(findings: readonly Finding[], lacking: readonly Unchecked[]): readonly Unchecked[] {
  const heard = new Set([...findings.map(({rule}) => rule), ...lacking.flatMap(({rules}) => rules)]);
  const rules = Object.keys(needs).filter((rule) => !needs[rule]?.quiet && !heard.has(rule));
  if (rules.length === 0) return [];
  const checks = rulesInWords(rules);
  return [
    {
      reason: "no-match",
      needs: "",
      rules,
      zh: `${checks.zh}没有找到可以对照的数，没有做。`,
      en: `For ${checks.en} nothing was found to compare.`
    }
  ];
}
