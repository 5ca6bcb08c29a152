import {type Claim, cellsOfSubject, type Measure, overlaps, type View} from "../../accounts/index.js";
import {boundsOf} from "./precision.js";

/** A total named where the amount is that of the year, without what was carried in or over. */
export interface Mislabelled {
  readonly section: string;
  /** The subject as worded, `income.total`. */
  readonly worded: string;
  /** The subject whose amount it is, `income`. */
  readonly meant: string;
  /** The amount that shows it. */
  readonly claim: Claim;
}

/** What 总计 is confused with: the sum of the year. The grand total adds the balances carried in or over. */
const OF_THE_YEAR: Readonly<Record<string, string>> = {
  "income.total": "income",
  "expenditure.total": "expenditure",
  "fiscal.income.total": "income.fiscal",
  "fiscal.expenditure.total": "fiscal.expenditure"
};
const CACHE = new WeakMap<View, ReadonlyMap<string, Mislabelled>>();

/**
 * The subject a claim is about, whatever its label: documents write 总计 where they give 本年合计 (reference C1). Decided a
 * section at a time by the amount printed there, so that the changes beside it follow.
 */
export function meantSubject(claim: Claim, view: View): string {
  return mislabelledIn(view).get(`${claim.section}:${claim.subject}`)?.meant ?? claim.subject;
}

/** Whether a total may mean the sum of the year, and no table tells: the row that would was lost. */
export function mayMeanTheYear({subject}: Claim, view: View): boolean {
  const meant = OF_THE_YEAR[subject];
  return meant !== undefined && !cellsOfSubject(meant).some((id) => view.amount(id));
}

/** The claims of a quantity by what they mean: changes against a year before, not against a budget. */
export function claimsMeaning(view: View, subject: string, measure: Measure): readonly Claim[] {
  const worded = Object.keys(OF_THE_YEAR).filter((total) => OF_THE_YEAR[total] === subject);
  return [subject, ...worded]
    .flatMap((s) => view.claims(s, measure))
    .filter((claim) => meantSubject(claim, view) === subject && !(isChange(claim) && claim.ofBasis));
}

/** Whether an amount is of the document's own year; what last year's was is told of another. */
export function isOfTheYear({period}: Claim, view: View): boolean {
  const {year} = view.accounts.document;
  return !year || !period || period === year;
}

/** Every total of the narrative that is the year's sum, by section and subject as worded. */
export function mislabelledIn(view: View): ReadonlyMap<string, Mislabelled> {
  const known = CACHE.get(view);
  if (known) return known;
  const found = new Map<string, Mislabelled>();
  for (const worded of Object.keys(OF_THE_YEAR))
    for (const section of new Set(view.claims(worded).map((c) => c.section))) {
      const mislabelled = examine(view, section, worded, OF_THE_YEAR[worded] ?? worded);
      if (mislabelled) found.set(`${section}:${worded}`, mislabelled);
    }
  CACHE.set(view, found);
  return found;
}

/** A section that gives the year's amount under its own name and then changes "of the total" speaks of that amount. */
function examine(view: View, section: string, worded: string, meant: string): Mislabelled | null {
  const [total] = amountsIn(view, section, worded);
  const claim = total ?? amountsIn(view, section, meant)[0];
  if (!claim || !agrees(view, claim, meant) || agrees(view, claim, worded)) return null;
  return {section, worded, meant, claim};
}

function isChange({measure}: Claim): boolean {
  return measure === "change" || measure === "percent-change";
}

function amountsIn(view: View, section: string, subject: string): readonly Claim[] {
  return view.claims(subject, "amount", "outturn").filter((c) => c.section === section);
}

function agrees(view: View, claim: Claim, subject: string): boolean {
  const cells = cellsOfSubject(subject).filter((id) => view.amount(id));
  return cells.some((id) => overlaps(boundsOf(view, id), boundsOf(view, claim.id)));
}
