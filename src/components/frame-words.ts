import {termOf} from "../accounts/index.js";

/** What a frame holds, in a sentence for people who have not read its schema. */
const FRAMES: Readonly<Record<string, string>> = {
  projects: "绩效自评表，一个项目一行：预算、执行、得分。",
  indicators: "自评表里的绩效指标，一个指标一行：目标、完成值、分值、得分。",
  claims: "情况说明里的数字，一个数一行：所指、口径、方向、所属期间。",
  checks: "做过的每一项核对，一致的也在内：算式、依据和结果。",
  findings: "值得说的发现，最要紧的在前：印着的、算得的、可能的原因、可以问的问题，中英文都有。",
  cells: "文件里的每一个数，表格在前，文字在后：编号、名称、原文、核对结果。",
  contents: "目录里的标题，以及正文中有没有。",
  tables: "十张标准表：有没有、是不是空表、在第几行。",
  rows: "每张表的行目：科目编码、名称、级次、上级。",
  statements: "不带数字的说法：持平、高于预算、没有发生、列举的科目等。",
  numbers: "情况说明里的全部数字：作为数据的编号，或不作为数据的原因。",
  repairs: "原文破损的地方，以及怎样读。",
  unread: "没能读懂的地方和原因；没有就是空表。"
};

/** Files of the package that hold other rows than the frame of that name. */
const PACKAGE: Readonly<Record<string, string>> = {
  cells: "表格的每一格，空白、零和横线也在内。",
  projects: "自评表的项目名称、主管部门、实施单位；金额在单元格里。",
  indicators: "绩效指标的三级名称；目标、完成值、得分在单元格里。"
};

/** Names of frames in English; the schema has the Chinese ones. */
const ENGLISH: Readonly<Record<string, string>> = {
  projects: "Projects",
  indicators: "Performance indicators",
  claims: "Numbers of the narrative",
  checks: "Checks",
  findings: "Findings",
  cells: "All numbers",
  contents: "Table of contents",
  tables: "Tables",
  rows: "Rows of the tables",
  statements: "Statements without a number",
  numbers: "Every number of the narrative",
  repairs: "Repairs",
  unread: "What could not be read"
};

const TABLE = "一格一行：科目、栏目、印着的数字、金额、核对结果。";

/** The sentence of a frame by name; of a standard table, which all have the same columns, for `01` to `10`. */
export function frameWords(name: string): string {
  return FRAMES[name] ?? (/^\d\d$/.test(name) ? TABLE : "");
}

/** The sentence of a file of the package itself. */
export function packageWords(name: string): string {
  return PACKAGE[name] ?? frameWords(name);
}

/** The English name of a frame; of a standard table, that of its form. */
export function frameTitle(name: string): string {
  return ENGLISH[name] ?? (/^\d\d$/.test(name) ? termOf(`table.${name}`).en : "");
}

/** The English name of a file of the package itself. */
export function packageTitle(name: string): string {
  return name === "cells" ? "Cells of the tables" : frameTitle(name);
}
