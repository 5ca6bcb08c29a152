import {termOf} from "../../../src/accounts/index.js";
import type {Layout} from "../layouts/layout.js";
import type {Section} from "../narrative/section.js";
import type {ExtraTable} from "../tables/extra-tables.js";
import type {PrintedTable} from "../tables/index.js";
import type {Truth} from "../truth/index.js";
import type {Block, Heading, Paragraph, TableBlock} from "./block.js";
import {amounts, cell} from "./cell.js";
import {expensesTable} from "./expenses.js";
import {formTables} from "./forms.js";
import {groupsTable} from "./groups.js";
import {itemsTable} from "./items.js";
import {numeral} from "./numeral.js";
import {sidesTable} from "./sides.js";

/** What a document prints beside its cover and its glossary. */
interface Content {
  readonly tables: readonly PrintedTable[];
  readonly extras: readonly ExtraTable[];
  readonly sections: readonly Section[];
}

interface Part {
  readonly title: string;
  readonly entries: readonly string[];
  readonly blocks: readonly Block[];
}

/** A whole document: cover, contents, and its four parts in the order of the place. */
export function documentBlocks(truth: Truth, content: Content, layout: Layout): Block[] {
  const tables = tablesPart(truth, content, layout);
  const others = [narrativePart(truth, content, layout), glossaryPart()];
  const parts = [overviewPart(), ...(layout.table.place === "before" ? [tables, ...others] : [...others, tables])];
  const titles = parts.map(({title}, i) => `第${numeral(i + 1)}部分 ${title}`);
  return [
    ...[`${truth.year} 年度`, `${truth.department}部门决算`, `${truth.year + 1} 年 8 月 20 日`, "目 录"].map(cover),
    {kind: "contents", parts: parts.map(({entries}, i) => ({title: titles[i] ?? "", entries}))},
    ...parts.flatMap(({title, blocks}, i) => [part(i, title), ...blocks])
  ];
}

function overviewPart(): Part {
  const titles = ["主要职能", "机构设置"];
  const [duties, units] = titles.map((title, i) => section(numbered(i), title));
  return {
    title: "部门概况",
    entries: titles.map((title, i) => `${numbered(i)}${title}`),
    blocks: [
      ...(duties ? [duties, plain("整理、保管和利用各类资料。")] : []),
      ...(units ? [units, plain("本单位没有下属单位。")] : [])
    ]
  };
}

/** The tables of the place's order, those that it adds, and the forms. */
function tablesPart(truth: Truth, {tables, extras}: Content, layout: Layout): Part {
  const ordered = inOrder(tables, layout);
  const forms = truth.projects.length ? [termOf("table.10").zh] : [];
  const titles = [...ordered.map(({id}) => titleOf(id, layout)), ...extras.map(({title}) => title), ...forms];
  const number = (i: number) => layout.table.numbering.replace("一", numeral(i + 1));
  const head = (i: number) => section(number(i), titles[i] ?? "");
  const last = titles.length - 1;
  return {
    title: `${truth.year}年度部门决算表`,
    entries: titles.map((title, i) => `${number(i)}${title}`),
    blocks: [
      ...ordered.flatMap((printed, i) => [head(i), ...tableBlocks(truth, printed, i, layout)]),
      ...extras.flatMap((extra, i) => [head(ordered.length + i), extraTable(extra)]),
      ...(forms.length ? [head(last), ...formTables(truth, layout)] : [])
    ]
  };
}

function narrativePart(truth: Truth, {sections}: Content, layout: Layout): Part {
  return {
    title: `${truth.year}年度部门决算情况说明`,
    entries: sections.map(({title}, i) => `${numbered(i)}${title}`),
    blocks: sections.flatMap((written, i) => sectionBlocks(written, i, layout))
  };
}

function glossaryPart(): Part {
  const terms = ["一、财政拨款收入：指从本级财政取得的资金。", "二、项目支出：指为完成某项工作而发生的支出。"];
  return {title: "名词解释", entries: [], blocks: terms.map(plain)};
}

function titleOf(id: string, {table}: Layout): string {
  return table.titles[id] ?? termOf(`table.${id}`).zh;
}

function numbered(i: number): string {
  return `${numeral(i + 1)}、`;
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

function extraTable({heads, rows}: ExtraTable): TableBlock {
  return {
    kind: "table",
    heads: [heads.map((text) => cell(text))],
    rows: rows.map(([name = "", ...texts]) => [cell(name), ...amounts(texts)]),
    pageRows: 0,
    repeats: true
  };
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
  return [section(numbered(i), title), ...body];
}

function part(i: number, text: string): Heading {
  return {kind: "heading", level: 1, number: `第${numeral(i + 1)}部分 `, text};
}

function section(number: string, text: string): Heading {
  return {kind: "heading", level: 2, number, text};
}

function cover(text: string): Paragraph {
  return {kind: "paragraph", look: "cover", text};
}

function plain(text: string): Paragraph {
  return {kind: "paragraph", look: "plain", text};
}
