import {type Claim, cellsOfSubject, overlaps, tableBasis, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {about, stated, toTelling} from "../words/index.js";
import {boundsOf} from "./precision.js";

/** S3: amounts are of the document's year, changes from the year before it. */
export const fiscalYear: Rule = {
  id: "fiscal-year",
  source: "3.5 S3",
  title: {zh: "文中的年度是决算的年度", en: "The text speaks of the year of the accounts"},
  *check(view): Generator<Finding> {
    const {year} = view.accounts.document;
    if (!/^\d{4}$/.test(year)) return;
    for (const claim of view.accounts.claims)
      if (claim.period && !periodsOf(claim, year).includes(claim.period) && !isLastYears(view, claim, year))
        yield toFindingOf(view, claim, year);
  },
  tell({subject, printed, computed, detail}, view) {
    const said = stated([subject], view);
    return toTelling({
      title: about(subject, view, {zh: `：年度写作 ${printed}`, en: `: said to be of ${printed}`}),
      says: {zh: `${said.zh}所说的年度是 ${printed}。`, en: `${said.en} It is said to be of ${printed}.`},
      computed: {
        zh: `本文件是 ${detail.year} 年度决算，应为 ${computed}。`,
        en: `These are the accounts of ${detail.year}, so it should be ${computed}.`
      },
      explanation: {
        zh: "多半是沿用上年的文字，年份没有改。",
        en: "Last year's sentence was probably kept without its year being changed."
      },
      question: {zh: "这个数是哪一年的？", en: "Which year is this number of?"}
    });
  }
};

function periodsOf({measure, ofBasis}: Claim, year: string): readonly string[] {
  const change = `${Number(year) - 1}/${year}`;
  if (ofBasis && measure !== "share" && measure !== "completion") return [year];
  if (measure === "change" || measure === "percent-change") return [change];
  return measure === "count" ? [year, change] : [year];
}

/** Last year's amount, given to compare with, is another than the tables, or the same section, have for this year. */
function isLastYears(view: View, claim: Claim, year: string): boolean {
  if (isAnotherComparison(view, claim, year)) return true;
  if (claim.measure !== "amount" || claim.period !== String(Number(year) - 1)) return false;
  const claims = view.claims(claim.subject, "amount", claim.basis);
  const here = claims.filter((c) => c.section === claim.section && c.period === year).map((c) => c.id);
  const cells = [...cellsOfSubject(claim.subject, tableBasis(claim.basis)).filter((id) => view.amount(id)), ...here];
  return cells.length > 0 && cells.every((id) => !overlaps(boundsOf(view, id), boundsOf(view, claim.id)));
}

/** A change against some earlier year beside the one against last year. */
function isAnotherComparison(view: View, claim: Claim, year: string): boolean {
  const beside = view.claims(claim.subject, claim.measure).filter((c) => c.section === claim.section && !c.ofBasis);
  const change = claim.measure === "change" || claim.measure === "percent-change";
  return change && beside.some((c) => periodsOf(c, year).includes(c.period));
}

function toFindingOf(view: View, claim: Claim, year: string): Finding {
  return toFinding(view, {
    rule: "fiscal-year",
    subject: claim.id,
    outcome: "unequal",
    level: "doubt",
    printed: claim.period,
    computed: periodsOf(claim, year)[0] ?? year,
    operands: [claim.id],
    detail: {year}
  });
}
