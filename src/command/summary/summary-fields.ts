import type {Format} from "../../accounts/index.js";
import type {Outcome} from "../../checks/index.js";
import {type Field, field, oneOf} from "../../data/index.js";
import {keyAmounts} from "./key-amounts.js";

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  equal: "一致",
  rounding: "尾差",
  explained: "可解释",
  scope: "口径",
  unequal: "不符",
  undefined: "算不出",
  missing: "缺数"
};

/** The column that counts the checks of an outcome: `checksEqual`. */
export function outcomeColumn(outcome: Outcome): string {
  return `checks${outcome.charAt(0).toUpperCase()}${outcome.slice(1)}`;
}

export const outcomes = Object.keys(OUTCOMES) as readonly Outcome[];

/** Where a document stands and what became of it: columns that its text does not tell. */
const FILE_FIELDS: readonly Field[] = [
  field("path", "string", "路径", "Path as given, or as found in a folder given."),
  field("folder", "string", "数据包", "Folder of its data package below --out; empty where none was written."),
  oneOf<"read" | "refused">("status", "状态", "Whether it was read.", {read: true, refused: true}),
  field("reason", "string", "原因代号", "Why it was refused, as one word; empty where it was read."),
  field("message", "string", "原因", "The same as a sentence in Chinese."),
  field("messageEn", "string", "英文原因", "The same in English."),
  field("sha256", "string", "指纹", "SHA-256 of the file; empty where it could not be opened.")
];

/** What the document says and what the checks say of it: one row a document. */
export const documentFields: readonly Field[] = [
  field("file", "string", "文件", "Name of the file."),
  oneOf<Format | "">("format", "格式", "What it was read as.", {
    text: true,
    pdf: true,
    word: true,
    workbook: true,
    web: true,
    "": true
  }),
  field("pages", "integer", "页数", "Pages of the file, or sheets of the workbook; empty for a format without."),
  field("department", "string", "部门", "Department as the cover prints it."),
  field("year", "integer", "年度", "Year of the accounts; empty where the document prints none."),
  field("unit", "string", "单位", "Unit of the tables as printed."),
  field("cells", "integer", "表内数字", "Numbers read in tables, noughts included."),
  field("blanks", "integer", "空格", "Blank cells in tables."),
  field("narrativeNumbers", "integer", "文字中的数字", "Numbers in the narrative."),
  field("narrativeNumbersRead", "integer", "读出的文字数字", "Those of them that were understood."),
  field("unreadable", "integer", "未能读取", "Places that could not be read."),
  field("repairs", "integer", "修复", "Places read after repair of a damaged text."),
  ...outcomes.map((outcome) =>
    field(outcomeColumn(outcome), "integer", `核对${OUTCOMES[outcome]}`, `Checks that came to the outcome ${outcome}.`)
  ),
  field("contradictions", "integer", "矛盾", "Findings: the printed figures cannot all be right."),
  field("doubts", "integer", "疑问", "Findings: they can be right, but someone should be asked."),
  field("notes", "integer", "说明", "Findings: rounding, labels, known conventions; tails of rounding count once."),
  ...keyAmounts.flatMap(({id, zh, en}) => [
    field(id, "string", zh, `${en}: the digits as printed, in the document's unit; empty for a blank.`),
    field(`${id}Yuan`, "number", `${zh}（元）`, `${en}: the exact value in yuan.`)
  ])
];

/** The columns of the summary, in their order. Amounts in yuan are decimals: digits in CSV, DECIMAL(38, n) in Parquet. */
export const summaryFields: readonly Field[] = [...FILE_FIELDS, ...documentFields];
