import {termOf} from "../../../src/accounts/index.js";
import type {Layout} from "../layouts/layout.js";
import type {Section} from "../narrative/section.js";
import type {PrintedTable} from "../tables/index.js";
import type {Truth} from "../truth/index.js";
import type {Block, Heading, Paragraph, TableBlock} from "./block.js";
import {expensesTable} from "./expenses.js";
import {formTables} from "./forms.js";
import {groupsTable} from "./groups.js";
import {itemsTable} from "./items.js";
import {numeral} from "./numeral.js";
import {sidesTable} from "./sides.js";

/** A whole document: cover, contents, tables, narrative, glossary. */
export function documentBlocks(
  truth: Truth,
  tables: readonly PrintedTable[],
  sections: readonly Section[],
  layout: Layout
): Block[] {
  const titles = ["部门概况", `${truth.year}年度部门决算表`, `${truth.year}年度部门决算情况说明`, "名词解释"];
  const [first = "", second = "", third = "", fourth = ""] = titles;
  const ordered = inOrder(tables, layout);
  const listed = ordered.map(({id}) => titleOf(id, layout));
  if (truth.projects.length) listed.push(termOf("table.10").zh);
  const entries = [["主要职能", "机构设置"], listed, sections.map(({title}) => title), []];
  return [
    ...[`${truth.year} 年度`, `${truth.department}部门决算`, `${truth.year + 1} 年 8 月 20 日`, "目 录"].map(cover),
    {
      kind: "contents",
      parts: titles.map((title, i) => ({title: partOf(i, title), entries: numbered(entries[i] ?? [])}))
    },
    ...[part(0, first), section(0, "主要职能"), plain("整理、保管和利用各类资料。")],
    ...[section(1, "机构设置"), plain("本单位没有下属单位。")],
    part(1, second),
    ...ordered.flatMap((printed, i) => tableBlocks(truth, printed, i, layout)),
    ...formBlocks(truth, layout),
    part(2, third),
    ...sections.flatMap((written, i) => sectionBlocks(written, i, layout)),
    part(3, fourth),
    ...["一、财政拨款收入：指从本级财政取得的资金。", "二、项目支出：指为完成某项工作而发生的支出。"].map(plain)
  ];
}

function titleOf(id: string, {table}: Layout): string {
  return table.titles[id] ?? termOf(`table.${id}`).zh;
}

function numbered(titles: readonly string[]): string[] {
  return titles.map((title, i) => `${numeral(i + 1)}、${title}`);
}

function inOrder(tables: readonly PrintedTable[], {table}: Layout): PrintedTable[] {
  const last = tables.filter(({id}) => id === "09");
  const others = tables.filter(({id}) => id !== "09");
  return [...others.slice(0, table.expensesAt - 1), ...last, ...others.slice(table.expensesAt - 1)];
}

function tableBlocks(truth: Truth, printed: PrintedTable, i: number, layout: Layout): Block[] {
  const {table, convention} = layout;
  const title = titleOf(printed.id, layout);
  const number = table.number ? `${table.number} ${String(i + 1).padStart(2, "0")} 表` : "";
  return [
    section(i, title),
    {
      kind: "caption",
      title: table.titleTwice ? title : "",
      number,
      owner: `部门：${truth.department}`,
      unit: `单位：${convention.unit}`
    },
    tableOf(printed, layout),
    plain("注：本表反映部门本年度的有关情况。"),
    ...notes(printed)
  ];
}

function tableOf(printed: PrintedTable, layout: Layout): TableBlock {
  if (printed.left.length) return sidesTable(printed, layout);
  if (printed.id === "06") return groupsTable(printed, layout);
  return printed.id === "09" ? expensesTable(printed, layout) : itemsTable(printed, layout);
}

/** An empty table says so underneath. */
function notes({id, empty}: PrintedTable): Paragraph[] {
  if (!empty || (id !== "07" && id !== "08")) return [];
  return [plain(`本单位没有${id === "07" ? "政府性基金" : "国有资本经营"}预算财政拨款。`)];
}

function formBlocks(truth: Truth, layout: Layout): Block[] {
  if (!truth.projects.length) return [];
  return [section(9, termOf("table.10").zh), ...formTables(truth, layout)];
}

/** A paragraph beginning with 〔 is a heading of the third level. */
function sectionBlocks({title, paragraphs}: Section, i: number, {prose}: Layout): Block[] {
  const [open = "（", close = "）"] = [...prose.brackets];
  let headings = 0;
  const body = paragraphs.map((text): Block => {
    if (!text.startsWith("〔")) return {kind: "paragraph", look: "prose", text};
    headings += 1;
    return {kind: "heading", level: 3, number: `${open}${numeral(headings)}${close}`, text: text.slice(1)};
  });
  return [section(i, title), ...body];
}

function part(i: number, text: string): Heading {
  return {kind: "heading", level: 1, number: `第${numeral(i + 1)}部分 `, text};
}

function partOf(i: number, title: string): string {
  return `第${numeral(i + 1)}部分 ${title}`;
}

function section(i: number, text: string): Heading {
  return {kind: "heading", level: 2, number: `${numeral(i + 1)}、`, text};
}

function cover(text: string): Paragraph {
  return {kind: "paragraph", look: "cover", text};
}

function plain(text: string): Paragraph {
  return {kind: "paragraph", look: "plain", text};
}
