import type {View} from "../../accounts/index.js";
import {type Finding, type Level, type Outcome, type Rule, toFinding} from "../finding.js";
import {labelList, labelOf, subjectLabel} from "../labels.js";
import {areRead, statusOf} from "./readable.js";

const FUNDS = [
  ["fund", "07"],
  ["capital", "08"]
] as const;

/** An empty table 07 or 08 means an empty column in 04, and a sentence that says there is no such money. */
export const emptyTable: Rule = {
  id: "empty-table",
  source: "3.2 B13",
  title: {zh: "空表与总表、文字一致", en: "An empty table agrees with the summary and the text"},
  *check(view) {
    for (const [fund, table] of FUNDS)
      if (areRead(view, "04", table) && statusOf(view, "04") === "read") yield checkFund(view, fund, table);
  },
  tell(finding, view) {
    const {cause, detail, subject} = finding;
    const fund = detail.fund ?? subject;
    const words = WORDS[cause ?? ""];
    const cells = (lang: "zh" | "en") =>
      labelList(
        finding.operands.map((o) => o.id),
        view,
        lang
      );
    return {
      zh: {
        says: `${labelOf(subject, view, "zh")}${detail.table === "empty" ? "没有数字" : "有数字"}。`,
        computed: cells("zh") ? `有关的数：${cells("zh")}。` : "表04 相应各栏也没有数字。",
        explanation: words?.zh ?? "",
        question: cause ? `本年度有没有${subjectLabel(fund, view, "zh")}？` : ""
      },
      en: {
        says: `In ${labelOf(subject, view, "en")}, ${detail.table === "empty" ? "no number is" : "numbers are"} printed.`,
        computed: cells("en") ? `Numbers concerned: ${cells("en")}.` : "Its columns in table 04 hold no number either.",
        explanation: words?.en ?? "",
        question: cause ? `Was there any of this in the year: ${subjectLabel(fund, view, "en")}?` : ""
      }
    };
  }
};

const WORDS: Readonly<Record<string, {readonly zh: string; readonly en: string}>> = {
  "detail-lacking": {zh: "可能是明细表漏填。", en: "The table of details may have been left unfilled."},
  "summary-lacking": {zh: "可能是表04 相应各栏漏填。", en: "The columns of table 04 may have been left unfilled."},
  "said-to-be-none": {
    zh: "文字说明可能沿用了模板，没有按本年情况修改。",
    en: "The sentence may have been kept from a template."
  },
  "not-said": {
    zh: "空表通常附有一句没有此项资金的说明，这里没有找到。",
    en: "An empty table usually comes with a sentence that there is no such money; none was found."
  }
};

function checkFund(view: View, fund: string, table: string): Finding {
  const summary = view.accounts.cells
    .filter((c) => c.table === "04" && c.status === "number")
    .filter((c) => c.column === fund || [`income.${fund}`, `opening.${fund}`].includes(c.row))
    .map((c) => c.id);
  const detail = view.accounts.cells.filter((c) => c.table === table && c.status === "number").map((c) => c.id);
  const said = view.statements("none", fund).length > 0;
  const [outcome, level, cause] = judge(detail.length > 0, summary.length > 0, said);
  return toFinding(view, {
    rule: "empty-table",
    outcome,
    level,
    subject: table,
    about: outcome === "unequal" ? [...summary, ...detail] : [],
    operands: [...summary, ...detail],
    cause,
    detail: {fund, table: detail.length > 0 ? "filled" : "empty", said: said ? "none" : ""}
  });
}

function judge(detail: boolean, summary: boolean, said: boolean): readonly [Outcome, Level | null, string | null] {
  if (detail && !summary) return ["unequal", "contradiction", "summary-lacking"];
  if (!detail && summary) return ["unequal", "contradiction", "detail-lacking"];
  if (detail && said) return ["unequal", "contradiction", "said-to-be-none"];
  if (!detail && !said) return ["missing", "note", "not-said"];
  return ["equal", null, null];
}
