import type {View} from "../accounts/index.js";
import type {Finding, Outcome} from "../checks/index.js";
import {field, oneOf} from "./resource.js";

/** What the frames are made of. */
export interface Context {
  readonly view: View;
  /** Every check that was made. */
  readonly findings: readonly Finding[];
  readonly verdicts: ReadonlyMap<string, Outcome>;
  /** How many checks a number takes part in, by id. */
  readonly checks: ReadonlyMap<string, number>;
}

export type Verdict = Outcome | "unchecked";

/** What the checks say of one number: the columns that several frames share. */
export const verdictFields = [
  oneOf<Verdict>("outcome", "核对结果", "What the checks say of the number.", {
    equal: true,
    rounding: true,
    explained: true,
    scope: true,
    unequal: true,
    undefined: true,
    missing: true,
    unchecked: true
  }),
  field("checks", "integer", "核对次数", "How many checks it takes part in.")
];

export function verdictOf(id: string, {verdicts, checks}: Context): {outcome: Verdict; checks: number} {
  return {outcome: verdicts.get(id) ?? "unchecked", checks: checks.get(id) ?? 0};
}

/** An operand that a check uses twice is checked once. */
export function countChecks(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {operands, about} of findings)
    for (const id of new Set([...operands.map((o) => o.id), ...about])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
