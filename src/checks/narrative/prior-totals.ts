import type {Rule} from "../finding.js";
import {claimsMeaning} from "./meant-subject.js";
import {checkSum, toTerm} from "./signed-sum.js";
import {tellSum} from "./tell-sum.js";

/** The grand totals of both sides, of all money and of fiscal appropriations. */
const TOTALS = [
  ["income.total", "expenditure.total"],
  ["fiscal.income.total", "fiscal.expenditure.total"]
] as const;

/**
 * M5, A4: the grand totals of income and expenditure are equal in every year, and so are their changes. A
 * doubt, since where nothing is carried in this year the word 总计 may stand for 本年合计, as so often.
 */
export const priorTotals: Rule = {
  id: "prior-totals",
  source: "3.4 M5, 3.1 A4",
  title: {zh: "收支总计的增减相等", en: "Both grand totals change alike"},
  *check(view) {
    for (const [income, expenditure] of TOTALS) {
      const [received] = claimsMeaning(view, income, "change");
      const [spent] = claimsMeaning(view, expenditure, "change");
      const finding =
        received &&
        spent?.period === received.period &&
        checkSum(view, toTerm(received), [toTerm(spent)], {rule: "prior-totals"});
      if (finding) yield finding.outcome === "unequal" ? Object.freeze({...finding, level: "doubt" as const}) : finding;
    }
  },
  tell(finding, view) {
    return tellSum(finding, view, {
      explanation: {
        zh: "收入总计与支出总计每年都应相等，增减额也应相等；可能改过一处后没有改另一处，也可能“总计”指的是本年合计。",
        en: "Both grand totals are equal every year, so their changes are; one place may have been edited without the other, or the total (总计) means the sum of the year."
      },
      question: {
        zh: "上年收入总计和支出总计分别是多少？",
        en: "What were the grand totals of income and expenditure last year?"
      }
    });
  }
};
