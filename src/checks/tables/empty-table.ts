import type {View} from "../../accounts/index.js";
import {type Finding, type Level, type Outcome, type Rule, toFinding} from "../finding.js";
import {inSentence, type Lang, subjectLabel} from "../labels.js";
import {type Both, SILENT, stated, toTelling} from "../words/index.js";
import {areRead, isWhole, statusOf} from "./readable.js";

/** How many of the numbers concerned are told. */
const SHOWN = 3;

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
  tell({cause, detail, subject, operands}, view) {
    const words = WORDS[cause ?? ""] ?? [AGREED, SILENT];
    const fund = (lang: Lang) => inSentence(subjectLabel(detail.fund ?? subject, view, lang), lang);
    const ids = operands.map((o) => o.id).slice(0, SHOWN);
    return toTelling({
      title: {zh: `表${subject} ${words[0].zh}`, en: `Table ${subject} ${words[0].en}`},
      says: {
        zh: `表${subject} 写${fund("zh")}，${detail.table === "empty" ? "没有数字" : "有数字"}。`,
        en: `Table ${subject} is on ${fund("en")}; it holds ${detail.table === "empty" ? "no number" : "numbers"}.`
      },
      computed: ids.length
        ? stated(ids, view)
        : {zh: "表04 相应各栏也没有数字。", en: "Its columns in table 04 hold no number either."},
      explanation: words[1],
      question: cause ? {zh: `本年度有没有${fund("zh")}？`, en: `Was there any ${fund("en")} in the year?`} : SILENT
    });
  }
};

const AGREED: Both = {zh: "与总表、文字一致", en: "agrees with summary and text"};

/** For each cause: the headline's words, and why it may be so. */
const WORDS: Readonly<Record<string, readonly [Both, Both]>> = {
  "detail-lacking": [
    {zh: "空白，表04 有数", en: "is empty, table 04 is not"},
    {zh: "可能是明细表漏填。", en: "The table of details may have been left unfilled."}
  ],
  "summary-lacking": [
    {zh: "有数，表04 空白", en: "has numbers, table 04 has none"},
    {zh: "可能是表04 相应各栏漏填。", en: "The columns of table 04 may have been left unfilled."}
  ],
  "said-to-be-none": [
    {zh: "有数，文中说没有", en: "has numbers, the text says there were none"},
    {
      zh: "文字说明可能沿用了模板，没有按本年情况修改。",
      en: "The sentence may have been kept from a template."
    }
  ],
  "not-said": [
    {zh: "空白，没有附说明", en: "is empty, and nothing says why"},
    {
      zh: "空表通常附有一句没有此项资金的说明，这里没有找到。",
      en: "An empty table usually comes with a sentence that there is no such money; none was found."
    }
  ]
};

function checkFund(view: View, fund: string, table: string): Finding {
  const summary = view.accounts.cells
    .filter((c) => c.table === "04" && c.status === "number")
    .filter((c) => c.column === fund || [`income.${fund}`, `opening.${fund}`].includes(c.row))
    .map((c) => c.id);
  const detail = view.accounts.cells.filter((c) => c.table === table && c.status === "number").map((c) => c.id);
  const said = view.statements("none", fund).length > 0;
  // Table 08 often has columns of spending only; what was merely carried over, or received, then stands in 04 alone.
  const spent = summary.some((id) => id.endsWith(`:${fund}`) && !/:(?:closing|expenditure\.total):/.test(id));
  const flows = detail.filter((id) => !/:(?:opening|closing)$/.test(id)).length > 0;
  const summed = view.columns("04").includes(fund);
  const certain = ["04", table].every((id) => isWhole(view, id)) && (detail.length > 0 ? flows && summed : spent);
  const wholly = view.statements("none", fund).some(({text}) => text.includes("收入") === text.includes("支出"));
  const [outcome, level, cause] = judge(detail.length > 0, summary.length > 0, said, wholly);
  return toFinding(view, {
    rule: "empty-table",
    outcome,
    level: level === "contradiction" && !certain ? "doubt" : level,
    subject: table,
    about: outcome === "unequal" ? [...summary, ...detail] : [],
    operands: [...summary, ...detail],
    cause,
    detail: {fund, table: detail.length > 0 ? "filled" : "empty", said: said ? "none" : ""}
  });
}

/** 无…收入 does not deny what was carried in; only words that deny all of it can be held against the table. */
function judge(
  detail: boolean,
  summary: boolean,
  said: boolean,
  wholly: boolean
): readonly [Outcome, Level | null, string | null] {
  if (detail && !summary) return ["unequal", "contradiction", "summary-lacking"];
  if (!detail && summary) return ["unequal", "contradiction", "detail-lacking"];
  if (detail && wholly) return ["unequal", "contradiction", "said-to-be-none"];
  if (!detail && !said) return ["missing", "note", "not-said"];
  return ["equal", null, null];
}
