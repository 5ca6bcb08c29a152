import type {Claim, View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {say} from "./words.js";

/** S3: amounts are of the document's year, changes from the year before it. */
export const fiscalYear: Rule = {
  id: "fiscal-year",
  source: "3.5 S3",
  title: {zh: "年度", en: "The year spoken of"},
  *check(view): Generator<Finding> {
    const {year} = view.accounts.document;
    if (!/^\d{4}$/.test(year)) return;
    for (const claim of view.accounts.claims)
      if (claim.period && !periodsOf(claim, year).includes(claim.period)) yield toFindingOf(view, claim, year);
  },
  tell(finding, view) {
    return {
      zh: {
        says: `${say(finding.subject, view, "zh")}，所说的年度是 ${finding.printed}。`,
        computed: `本文件是 ${finding.detail.year} 年度决算，应为 ${finding.computed}。`,
        explanation: "多半是沿用上年的文字，年份没有改。",
        question: "这个数是哪一年的？"
      },
      en: {
        says: `${say(finding.subject, view, "en")}, said to be of ${finding.printed}.`,
        computed: `These are the accounts of ${finding.detail.year}; it should be ${finding.computed}.`,
        explanation: "Last year's sentence was probably kept without its year being changed.",
        question: "Which year is this number of?"
      }
    };
  }
};

function periodsOf({measure}: Claim, year: string): readonly string[] {
  const change = `${Number(year) - 1}/${year}`;
  if (measure === "change" || measure === "percent-change") return [change];
  return measure === "count" ? [year, change] : [year];
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
