import type {Claim, View} from "../accounts/index.js";
import type {Finding} from "./finding.js";

/**
 * One printed number may claim two things: 收入支出总计 is said of both sides. What is found of it twice over is told once; the
 * second finding stays, with no level, for what it says of the numbers.
 */
export function toldOnce(findings: readonly Finding[], view: View): Finding[] {
  const firsts = firstsOf(view);
  const told = new Set<string>();
  return findings.map((finding) => {
    const first = firsts.get(finding.subject);
    if (first === undefined || finding.level === null) return finding;
    const {rule, outcome, level, printed, computed, cause} = finding;
    const key = [first, rule, outcome, level, printed, computed, cause].join(" ");
    if (told.has(key)) return Object.freeze({...finding, level: null});
    told.add(key);
    return finding;
  });
}

/** The first claim of the number that a claim is made by. */
function firstsOf({accounts}: View): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  let before: Claim | undefined;
  for (const claim of accounts.claims) {
    const first = before && isTwin(claim, before) ? firsts.get(before.id) : undefined;
    firsts.set(claim.id, first ?? claim.id);
    before = claim;
  }
  return firsts;
}

/** Claims of one number follow each other, with one wording for two subjects. */
function isTwin(claim: Claim, before: Claim): boolean {
  return (
    claim.label !== "" &&
    claim.subject !== before.subject &&
    (["section", "sentence", "line", "measure", "basis", "text", "label"] as const).every((k) => claim[k] === before[k])
  );
}
