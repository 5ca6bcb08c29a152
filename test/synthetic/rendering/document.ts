import {termOf} from "../../../src/accounts/index.js";
import type {Layout} from "../layouts/layout.js";
import type {Section} from "../narrative/section.js";
import type {PrintedTable} from "../tables/index.js";
import type {Truth} from "../truth/index.js";
import {expenseLines} from "./expenses.js";
import {formLines} from "./forms.js";
import {groupLines} from "./groups.js";
import {itemLines} from "./items.js";
import {numeral} from "./lines.js";
import {proseLines} from "./prose.js";
import {sidesLines} from "./sides.js";

/** The text of a whole document: cover, contents, tables, narrative, glossary. */
export function documentText(
  truth: Truth,
  tables: readonly PrintedTable[],
  sections: readonly Section[],
  layout: Layout
): string {
  const parts = ["部门概况", `${truth.year}年度部门决算表`, `${truth.year}年度部门决算情况说明`, "名词解释"];
  const heads = parts.map((title, i) => `第${numeral(i + 1)}部分 ${title}`);
  const ordered = inOrder(tables, layout);
  const titles = ordered.map(({id}) => titleOf(id, layout));
  if (truth.projects.length) titles.push(termOf("table.10").zh);
  return [
    ...[
      `${truth.year} 年度`,
      "",
      `${truth.department}部门决算`,
      "",
      `${truth.year + 1} 年 8 月 20 日`,
      "",
      "目 录",
      ""
    ],
    ...[heads[0] ?? "", "", "一、主要职能", "二、机构设置", "", heads[1] ?? "", "", ...listed(titles), ""],
    ...[heads[2] ?? "", "", ...listed(sections.map(({title}) => title)), "", heads[3] ?? "", ""],
    ...[
      heads[0] ?? "",
      "",
      "一、主要职能",
      "",
      "整理、保管和利用各类资料。",
      "",
      "二、机构设置",
      "",
      "本单位没有下属单位。",
      ""
    ],
    ...[heads[1] ?? "", ""],
    ...ordered.flatMap((printed, i) => tableLines(truth, printed, i + 1, layout)),
    ...formsLines(truth, layout),
    ...[heads[2] ?? "", "", ...proseLines(sections, layout.prose)],
    ...[
      heads[3] ?? "",
      "",
      "一、财政拨款收入：指从本级财政取得的资金。",
      "",
      "二、项目支出：指为完成某项工作而发生的支出。",
      ""
    ]
  ].join("\n");
}

function titleOf(id: string, {table}: Layout): string {
  return table.titles[id] ?? termOf(`table.${id}`).zh;
}

function listed(titles: readonly string[]): string[] {
  return titles.map((title, i) => `${numeral(i + 1)}、${title}`);
}

function inOrder(tables: readonly PrintedTable[], {table}: Layout): PrintedTable[] {
  const last = tables.filter(({id}) => id === "09");
  const others = tables.filter(({id}) => id !== "09");
  return [...others.slice(0, table.expensesAt - 1), ...last, ...others.slice(table.expensesAt - 1)];
}

function tableLines(truth: Truth, printed: PrintedTable, n: number, layout: Layout): string[] {
  const {table, convention} = layout;
  const title = titleOf(printed.id, layout);
  const number = table.number ? [`${table.number} ${String(n).padStart(2, "0")} 表`, ""] : [];
  return [
    ...[`${numeral(n)}、${title}`, "", ...(table.titleTwice ? [title, ""] : []), ...number],
    ...[`部门：${truth.department}`, "", `单位：${convention.unit}`, ""],
    ...linesOf(printed, layout),
    ...["", `注：本表反映部门本年度的有关情况。`, ""],
    ...noteLines(printed)
  ];
}

function linesOf(printed: PrintedTable, layout: Layout): string[] {
  if (printed.left.length) return sidesLines(printed, layout);
  if (printed.id === "06") return groupLines(printed, layout);
  return printed.id === "09" ? expenseLines(printed, layout) : itemLines(printed, layout);
}

/** An empty table says so underneath. */
function noteLines({id, empty}: PrintedTable): string[] {
  if (!empty || (id !== "07" && id !== "08")) return [];
  return [`本单位没有${id === "07" ? "政府性基金" : "国有资本经营"}预算财政拨款。`, ""];
}

function formsLines(truth: Truth, layout: Layout): string[] {
  if (!truth.projects.length) return [];
  return [`十、${termOf("table.10").zh}`, "", ...formLines(truth, layout)];
}
