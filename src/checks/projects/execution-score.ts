import {type Amount, Decimal, type Project, type View} from "../../accounts/index.js";
import {formCell} from "./forms.js";

/** A form's rate and score of execution. */
export interface Scored {
  readonly rate: Amount;
  readonly score: Amount;
  readonly ids: readonly [score: string, rate: string];
  /** Exact where both amounts are printed: printed rates are rounded, and 99.97 may stand for less than another 99.97. */
  readonly exact: Decimal;
}

export function scoredOf(view: View, project: Project): readonly Scored[] {
  const [score, rate] = [formCell(project, "total", "score"), formCell(project, "total", "rate")];
  const [points, percent] = [view.amount(score), view.amount(rate)];
  const executed = view.amount(formCell(project, "total", "executed"))?.value;
  const adjusted = view.amount(formCell(project, "total", "adjusted"))?.value;
  if (!points || !percent) return [];
  const exact = executed && adjusted?.gt(0) ? executed.div(adjusted) : percent.value.div(new Decimal("100"));
  return [{rate: percent, score: points, ids: [score, rate], exact}];
}

/** Takes away the form that stands against most others, until none stands against another. */
export function oddOnes(all: readonly Scored[]): readonly Scored[] {
  const odd: Scored[] = [];
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
function clash(a: Scored, b: Scored): boolean {
  const [executed, scored] = [a.exact.cmp(b.exact), a.score.value.cmp(b.score.value)];
  return executed === 0 ? scored !== 0 : executed === -scored;
}
