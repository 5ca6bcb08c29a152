import type {Decimal} from "../accounts/index.js";

/** How much of its budget a form executed, exactly, and what it scored for that. */
export interface ScoredForm {
  readonly executed: Decimal;
  readonly score: Decimal;
}

/**
 * Forms that fit no rule by which more executed earns no less: the one that stands against most others is taken away, until
 * none stands against another.
 */
export function oddOnes<F extends ScoredForm>(all: readonly F[]): readonly F[] {
  const odd: F[] = [];
  for (;;) {
    const rest = all.filter((form) => !odd.includes(form));
    const [worst] = rest
      .map((form) => ({form, against: rest.filter((other) => clash(form, other)).length}))
      .sort((a, b) => b.against - a.against);
    if (!worst || worst.against === 0) return odd;
    odd.push(worst.form);
  }
}

/** More executed and fewer points, or the same executed and other points. */
function clash(a: ScoredForm, b: ScoredForm): boolean {
  const [executed, scored] = [a.executed.cmp(b.executed), a.score.cmp(b.score)];
  return executed === 0 ? scored !== 0 : executed === -scored;
}
