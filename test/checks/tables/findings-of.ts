import {type Accounts, viewOf} from "../../../src/accounts/index.js";
import type {Finding, Rule} from "../../../src/checks/finding.js";
import {tableRules} from "../../../src/checks/tables/index.js";

/** All findings of one rule, or of all table rules. */
export function findingsOf(accounts: Accounts, rule?: Rule): readonly Finding[] {
  const view = viewOf(accounts);
  return (rule ? [rule] : tableRules).flatMap((r) => [...r.check(view)]);
}

/** `id outcome level` of everything that does not simply agree. */
export function told(accounts: Accounts, rule: Rule): readonly string[] {
  return findingsOf(accounts, rule)
    .filter((f) => f.level !== null)
    .map((f) => `${f.id} ${f.outcome} ${f.level}`);
}

/** The finding of that id; throws where there is none. */
export function findingOf(accounts: Accounts, rule: Rule, id: string): Finding {
  const found = findingsOf(accounts, rule).find((f) => f.id === id);
  if (!found) throw new Error(`unknown finding: ${id}`);
  return found;
}
