import type {Format, Repair, Unread} from "../accounts/index.js";
import type {Lang, Level, Outcome} from "../checks/index.js";

/** The words of the printed report, but for those of the findings, which each rule has. */
export interface Words {
  readonly levels: Readonly<Record<Level, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly repairs: Readonly<Record<Repair["kind"], string>>;
  readonly unread: Readonly<Record<Unread["reason"], string>>;
  readonly says: string;
  readonly computed: string;
  readonly where: string;
  readonly explanation: string;
  readonly question: string;
  readonly none: string;
  title(document: {department: string; year: string; unit: string; file: string}): string;
  count(level: string, n: number): string;
  line(n: number): string;
  /** Where the file has pages; a workbook's are its sheets. */
  page(n: number, format: Format): string;
  pages(n: number, format: Format): string;
  more(n: number): string;
  coverage(counts: {cells: number; blanks: number; numbers: number; read: number; unread: number}): string;
  checks(total: number, parts: string): string;
  unchecked(sentence: string): string;
  repaired(total: number, parts: string): string;
  unreadPlaces(reason: string, n: number, places: string): string;
  table(id: string): string;
  quoted(text: string): string;
  readonly join: string;
  readonly joinPlaces: string;
  inBrackets(text: string): string;
}

const zh: Words = {
  levels: {
    contradiction: "矛盾（按同一口径，印出的数字不可能都对）",
    doubt: "疑问（可以都对，但值得问一问）",
    note: "说明（尾差、标签和通行做法）"
  },
  outcomes: {
    equal: "一致",
    rounding: "尾差",
    explained: "可解释",
    scope: "口径",
    unequal: "不符",
    undefined: "算不出",
    missing: "缺数"
  },
  repairs: {
    "shifted-columns": "栏目错位",
    "joined-label": "断开的名称",
    "split-row": "断开的行",
    markup: "排版残留",
    "row-order": "行次颠倒",
    "missing-text": "缺文字",
    "missing-heading": "缺标题",
    "repeated-heading": "重复的表头",
    encoding: "编码"
  },
  unread: {
    "missing-table": "找不到的表",
    "unknown-table": "不认识的表",
    "truncated-table": "中断的表",
    "unknown-row": "不认识的行",
    "unknown-column": "不认识的栏目",
    "not-a-number": "不是数字",
    ambiguous: "有歧义",
    "unrecognised-number": "没读懂的数",
    "missing-part": "缺少的部分",
    "scanned-page": "没有文字的页",
    "another-body": "另一个单位的决算"
  },
  says: "印的是",
  computed: "算出来",
  where: "在哪里",
  explanation: "为什么",
  question: "可以问",
  none: "没有发现需要说明的地方。",
  title: ({department, year, unit, file}) => `${department} ${year} 年度部门决算（单位：${unit}，文件：${file}）`,
  count: (level, n) => `${level}：${n} 条`,
  line: (n) => `第 ${n} 行`,
  page: (n, format) => (format === "workbook" ? `第 ${n} 张工作表` : `第 ${n} 页`),
  pages: (n, format) => (format === "workbook" ? `${n} 张工作表` : `${n} 页`),
  more: (n) => `等，另有 ${n} 处`,
  coverage: ({cells, blanks, numbers, read, unread}) =>
    `读到表内数字 ${cells} 个（空格 ${blanks} 个），文字中的数字 ${numbers} 个（读出 ${read} 个），未能读取 ${unread} 处。`,
  unchecked: (sentence) => `没有核对：${sentence}`,
  checks: (total, parts) => `做了 ${total} 项核对：${parts}。`,
  repaired: (total, parts) => (total ? `原文破损，修复后才读的有 ${total} 处：${parts}。` : "没有需要修复的地方。"),
  unreadPlaces: (reason, n, places) => `  ${reason} ${n} 处：${places}。`,
  table: (id) => `表${id}`,
  quoted: (text) => `「${text}」`,
  join: "，",
  joinPlaces: "；",
  inBrackets: (text) => `（${text}）`
};

const en: Words = {
  levels: {
    contradiction: "Contradictions (under one definition, the printed figures cannot all be right)",
    doubt: "Doubts (they can be right, but someone should be asked)",
    note: "Notes (rounding, labels, known conventions)"
  },
  outcomes: {
    equal: "equal",
    rounding: "rounding",
    explained: "explained",
    scope: "scope",
    unequal: "unequal",
    undefined: "undefined",
    missing: "missing"
  },
  repairs: {
    "shifted-columns": "shifted columns",
    "joined-label": "joined labels",
    "split-row": "split rows",
    markup: "markup",
    "row-order": "row order",
    "missing-text": "missing text",
    "missing-heading": "missing headings",
    "repeated-heading": "repeated headings",
    encoding: "encoding"
  },
  unread: {
    "missing-table": "tables not found",
    "unknown-table": "unknown tables",
    "truncated-table": "tables broken off",
    "unknown-row": "unknown rows",
    "unknown-column": "unknown columns",
    "not-a-number": "no numbers",
    ambiguous: "ambiguous",
    "unrecognised-number": "numbers not understood",
    "missing-part": "missing parts",
    "scanned-page": "pages without text",
    "another-body": "accounts of another body"
  },
  says: "Printed",
  computed: "Computed",
  where: "Where",
  explanation: "Perhaps",
  question: "Ask",
  none: "Nothing to tell.",
  title: ({department, year, unit, file}) => `${department}, final accounts ${year} (unit: ${unit}; file: ${file})`,
  count: (level, n) => `${level}: ${n}`,
  line: (n) => `line ${n}`,
  page: (n, format) => (format === "workbook" ? `sheet ${n}` : `page ${n}`),
  pages: (n, format) => (format === "workbook" ? `${n} sheets` : `${n} pages`),
  more: (n) => `and ${n} more`,
  coverage: ({cells, blanks, numbers, read, unread}) =>
    `Read: ${cells} numbers in tables (${blanks} blanks), ${numbers} numbers in the narrative (${read} read), ${unread} unreadable.`,
  unchecked: (sentence) => `Not checked: ${sentence}`,
  checks: (total, parts) => `${total} checks: ${parts}.`,
  repaired: (total, parts) =>
    total ? `Read after repair of the damaged text: ${total} places (${parts}).` : "No repairs.",
  unreadPlaces: (reason, n, places) => `  ${reason} (${n}): ${places}.`,
  table: (id) => `table ${id}`,
  quoted: (text) => `“${text}”`,
  join: ", ",
  joinPlaces: "; ",
  inBrackets: (text) => ` (${text})`
};

export const words: Readonly<Record<Lang, Words>> = {zh, en};
