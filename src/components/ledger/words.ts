import {termOf} from "../../accounts/index.js";
import type {LedgerClaim, Verdict} from "./ledger-rows.js";

export type Lang = "zh" | "en";

/** Everything the ledger says of its own accord; what the document says comes from its rows. */
export interface Words {
  readonly all: string;
  readonly search: string;
  readonly searchHint: string;
  readonly outcome: string;
  readonly narrative: string;
  readonly narrativeNote: string;
  readonly close: string;
  readonly copy: string;
  readonly copied: string;
  readonly noNumber: string;
  readonly empty: string;
  readonly missing: string;
  readonly truncated: string;
  readonly repairs: string;
  readonly hint: string;
  readonly printed: string;
  readonly computed: string;
  readonly explanation: string;
  readonly question: string;
  readonly income: string;
  readonly expenditure: string;
  readonly item: string;
  readonly code: string;
  readonly what: string;
  readonly measureHeading: string;
  readonly total: string;
  verdict(verdict: Verdict): string;
  measure(claim: LedgerClaim): string;
  line(line: number): string;
  unit(unit: string): string;
  checks(count: number): string;
  more(count: number): string;
  shown(count: number): string;
  unknown(id: string): string;
  repair(kind: string): string;
}

export function words(lang: Lang): Words {
  return lang === "zh" ? CHINESE : ENGLISH;
}

const CHINESE: Words = {
  all: "全部",
  search: "查找",
  searchHint: "科目代码、名称或数字",
  outcome: "核对结果",
  narrative: "情况说明中的数字",
  narrativeNote: "依原文章节排列，只列数字与所指，不引原句。",
  close: "关闭",
  copy: "复制链接",
  copied: "已复制",
  noNumber: "没有符合的数字。",
  empty: "空表：有表头，没有数字。",
  missing: "文件中没有找到这张表。",
  truncated: "这张表在文件中没有印完。",
  repairs: "读法",
  hint: "点一个数字，或用方向键移动、回车打开，看它在哪里、由什么核对。",
  printed: "原文",
  computed: "算得",
  explanation: "可能的原因",
  question: "可以问",
  income: "收入",
  expenditure: "支出",
  item: "项目",
  code: "科目代码",
  what: "所指",
  measureHeading: "含义",
  total: "合计",
  verdict: (verdict) => termOf(`outcome.${verdict}`).zh,
  measure: (claim) => measureOf(claim, "zh"),
  line: (line) => `原文第 ${line} 行`,
  unit: (unit) => `单位：${unit}`,
  checks: (count) => (count ? `参与 ${count} 项核对` : "没有核对能用到这个数：文件里没有别处与它相关。"),
  more: (count) => `另外 ${count} 项`,
  shown: (count) => `${count} 个数字`,
  unknown: (id) => `没有编号为「${id}」的数字。`,
  repair: (kind) => REPAIRS[kind]?.zh ?? kind
};

const ENGLISH: Words = {
  all: "All",
  search: "Find",
  searchHint: "code, name or digits",
  outcome: "Verdict",
  narrative: "Numbers of the narrative",
  narrativeNote: "In the order of the document's sections: the numbers and what they are about, not its sentences.",
  close: "Close",
  copy: "Copy link",
  copied: "Copied",
  noNumber: "No number fits.",
  empty: "An empty table: headings, no numbers.",
  missing: "This table was not found in the file.",
  truncated: "This table breaks off in the file.",
  repairs: "How it was read",
  hint: "Pick a number, or move with the arrow keys and press Enter, to see where it stands and what vouches for it.",
  printed: "Printed",
  computed: "Computed",
  explanation: "Possible reason",
  question: "One might ask",
  income: "Income",
  expenditure: "Expenditure",
  item: "Item",
  code: "Code",
  what: "About",
  measureHeading: "Meaning",
  total: "Total",
  verdict: (verdict) => termOf(`outcome.${verdict}`).en,
  measure: (claim) => measureOf(claim, "en"),
  line: (line) => `line ${line} of the file`,
  unit: (unit) => `in ${unit}`,
  checks: (count) =>
    count ? `In ${count} checks` : "No check can use this number: nothing else in the file bears on it.",
  more: (count) => `${count} more`,
  shown: (count) => `${count} numbers`,
  unknown: (id) => `There is no number with the id “${id}”.`,
  repair: (kind) => REPAIRS[kind]?.en ?? kind
};

const REPAIRS: Readonly<Record<string, {readonly zh: string; readonly en: string}>> = {
  "shifted-columns": {
    zh: "这一行在原文里错了列，按内容归位",
    en: "The row stood in the wrong columns; put back by content"
  },
  "joined-label": {zh: "换行拆开的名称，已接上", en: "A name split over lines was joined"},
  "split-row": {zh: "一行被换页拆成几行，已合并", en: "A row split by a page break was put together"},
  markup: {zh: "去掉了排版标记", en: "Markup was removed"},
  "row-order": {zh: "这一行离开了原来的位置，按内容归位", en: "The row stood out of order; put back by content"},
  "missing-text": {zh: "原文此处缺字", en: "Text is missing here"},
  "missing-heading": {zh: "原文缺了标题或序号，按次序补认", en: "A heading or number is missing; known by sequence"},
  "repeated-heading": {zh: "标题重复，取其一", en: "A heading is repeated; one was taken"},
  encoding: {zh: "文件编码不是 UTF-8，已转换", en: "The file was not UTF-8; converted"}
};

function measureOf(claim: LedgerClaim, lang: Lang): string {
  const direction = claim.direction === "up" || claim.direction === "down" ? claim.word : "";
  const measure = termOf(claim.measure === "amount" ? `basis.${claim.basis}` : `measure.${claim.measure}`)[lang];
  return lang === "zh" && direction ? direction : measure;
}
