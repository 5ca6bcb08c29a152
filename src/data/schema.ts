import type {
  Accounts,
  Basis,
  Cell,
  Claim,
  NarrativeNumber,
  Repair,
  Row,
  Statement,
  Table,
  Unread
} from "../accounts/index.js";
import {field, oneOf, type Resource} from "./resource.js";

/** Goes up when a package of the old form can no longer be read. */
export const FORMAT = 2;

/** The lists of `Accounts`, each of them one resource; the document itself stands in the descriptor. */
export type ResourceName = Exclude<keyof Accounts, "document">;

const BASES: Readonly<Record<Basis, true>> = {
  outturn: true,
  "initial-budget": true,
  "adjusted-budget": true,
  budget: true
};

const table = field("table", "string", "表号", "Standard number of the table, 01 to 10, whatever number is printed.");
const line = field("line", "integer", "行", "Line of the file, counted from 1.");
const page = field("page", "integer", "页", "Page of the file, from 1.");
const section = field("section", "string", "章节", "Section of the narrative: 9.2.3 is section nine, (2), item 3.");
const sentence = field("sentence", "integer", "句", "Ordinal of the sentence within the narrative, from 1.");
const unit = field("unit", "string", "单位", "Unit as printed; empty where there is none.");
const text = field("text", "string", "原文", "As printed. Empty is a blank; 0 and a dash are printed as such.");
const digits = field("digits", "string", "数字", "The digits as printed, separators included.");
const amount = field("amount", "number", "金额", "The exact value of the digits, with as many decimals as printed.");
const subject = field(
  "subject",
  "string",
  "对象",
  "Subject id: a glossary id, or general:, economic:, project: and a key."
);

/** The one home of the package's schema: what each file holds, in the order in which the files are listed. */
export const schema: Readonly<Record<ResourceName, Resource>> = {
  contents: {
    name: "contents",
    title: "目录",
    description: "Entries of the table of contents, and whether the body has a heading of that name.",
    fields: [
      field("part", "string", "部分", "Part of the document."),
      field("ordinal", "string", "序号", "Number of the entry as printed."),
      field("title", "string", "标题", "Title of the entry."),
      line,
      field("found", "boolean", "正文有此标题", "Whether the body has it.")
    ],
    primaryKey: [],
    foreignKeys: []
  },
  tables: {
    name: "tables",
    title: "报表",
    description: "The ten standard tables, the empty and the missing included.",
    fields: [
      {...table, name: "id"},
      field("title", "string", "表名", "Title as printed."),
      unit,
      oneOf<Table["status"]>("status", "状态", "Whether it was read, holds no number, is not there, or breaks off.", {
        read: true,
        empty: true,
        missing: true,
        truncated: true
      }),
      line
    ],
    primaryKey: ["id"],
    foreignKeys: []
  },
  rows: {
    name: "rows",
    title: "行目",
    description: "Rows of the tables. One key is unique within its table.",
    fields: [
      table,
      field("key", "string", "行键", "Classification code, glossary id, or total; p01.total and p01.i1 in the forms."),
      field("order", "integer", "次序", "Order within the table as printed, from 0."),
      oneOf<Row["side"]>("side", "栏", "Side of tables 01 and 04; empty elsewhere.", {
        "": true,
        income: true,
        expenditure: true
      }),
      field("code", "string", "科目编码", "Classification code as printed."),
      field("name", "string", "科目名称", "Label as printed, joined where a page break split it."),
      field("level", "integer", "级次", "0 for a total; 1, 2, 3 for the levels of the classification."),
      field("parent", "string", "上级", "Key of the row that it is part of; empty for none."),
      field("ordinal", "string", "行次", "Row number where printed."),
      line
    ],
    primaryKey: ["table", "key"],
    foreignKeys: [{fields: ["table"], resource: "tables", references: ["id"]}]
  },
  cells: {
    name: "cells",
    title: "单元格",
    description: "One number of the tables a row; blanks, dashes and texts included.",
    fields: [
      field("id", "string", "编号", "Table, row and column: 03:2010302:project. Stable, and usable in an address."),
      table,
      field("row", "string", "行键", "Key of the row."),
      field("column", "string", "栏目", "Column id."),
      text,
      oneOf<Cell["status"]>("status", "状态", "A number, a printed nought, a blank, a dash, or a text.", {
        number: true,
        zero: true,
        blank: true,
        dash: true,
        text: true
      }),
      digits,
      amount,
      field("comparator", "string", "比较符", "What is printed before the digits of a target."),
      unit,
      line,
      field("field", "integer", "列", "Which of the cells that its line prints it is, from 1; 0 for a blank.")
    ],
    primaryKey: ["id"],
    foreignKeys: [{fields: ["table", "row"], resource: "rows", references: ["table", "key"]}]
  },
  projects: {
    name: "projects",
    title: "项目",
    description: "Self-evaluation forms of table 10; their amounts are cells of the rows p01.total and so on.",
    fields: [
      field("id", "string", "编号", "p01, p02 … in the order of the document."),
      field("name", "string", "项目名称", "Name as printed."),
      field("department", "string", "主管部门", "Department in charge."),
      field("unit", "string", "实施单位", "Body that carries it out."),
      line
    ],
    primaryKey: ["id"],
    foreignKeys: []
  },
  indicators: {
    name: "indicators",
    title: "绩效指标",
    description: "Indicators of the forms; target, result, weight and score are cells of the row of that id.",
    fields: [
      field("id", "string", "编号", "p01.i1, p01.i2 … in the order of the form."),
      field("project", "string", "项目", "Id of the project."),
      field("first", "string", "一级指标", "First-level indicator."),
      field("second", "string", "二级指标", "Second-level indicator."),
      field("third", "string", "三级指标", "Third-level indicator."),
      field("explained", "boolean", "说明偏差", "Whether the form gives a reason for a deviation."),
      line
    ],
    primaryKey: ["id"],
    foreignKeys: [{fields: ["project"], resource: "projects", references: ["id"]}]
  },
  claims: {
    name: "claims",
    title: "文字说明中的数",
    description: "One number of the narrative a row, and what it asserts.",
    fields: [
      field("id", "string", "编号", "Section and measure: claim:9.2.3:change. Stable, and usable in an address."),
      section,
      sentence,
      line,
      subject,
      field("label", "string", "名称", "The subject as worded in the document."),
      oneOf<Claim["measure"]>("measure", "指标", "What the number measures.", {
        amount: true,
        change: true,
        "percent-change": true,
        share: true,
        completion: true,
        count: true,
        score: true,
        rate: true
      }),
      oneOf<Basis>("basis", "口径", "Outturn or which budget.", BASES),
      field("of", "string", "占比对象", "Subject of the whole or of the base; empty where there is none."),
      oneOf<Claim["ofBasis"]>("ofBasis", "占比口径", "Basis of the base; empty where there is none.", {
        ...BASES,
        "": true
      }),
      oneOf<Claim["direction"]>("direction", "方向", "Direction of a change.", {
        up: true,
        down: true,
        flat: true,
        "": true
      }),
      field("word", "string", "方向词", "Direction word as printed."),
      field("period", "string", "期间", "2024; 2023/2024 for a change."),
      text,
      digits,
      amount,
      unit
    ],
    primaryKey: ["id"],
    foreignKeys: []
  },
  statements: {
    name: "statements",
    title: "无数字的表述",
    description: "What the narrative asserts without a number.",
    fields: [
      field("id", "string", "编号", "Stable id."),
      section,
      sentence,
      line,
      subject,
      oneOf<Statement["kind"]>("kind", "种类", "What is asserted.", {
        flat: true,
        "above-budget": true,
        "below-budget": true,
        "equal-budget": true,
        none: true,
        "carried-over": true,
        named: true,
        purpose: true,
        residue: true,
        reason: true
      }),
      field("text", "string", "原词", "The few printed words that say it.")
    ],
    primaryKey: ["id"],
    foreignKeys: []
  },
  numbers: {
    name: "numbers",
    title: "文字说明的全部数字",
    description: "Every number of the narrative: the claim it makes, or why it makes none.",
    fields: [
      field("order", "integer", "次序", "Order in the narrative."),
      section,
      sentence,
      line,
      field("text", "string", "原文", "As printed."),
      field("claim", "string", "编号", "Id of the claim; empty for none."),
      oneOf<NarrativeNumber["reason"]>("reason", "不作为数据的原因", "Why it is no claim; empty where it is one.", {
        "law-year": true,
        threshold: true,
        name: true,
        approximate: true,
        code: true,
        "other-body": true,
        unrecognised: true,
        "": true
      })
    ],
    primaryKey: ["order"],
    foreignKeys: [{fields: ["claim"], resource: "claims", references: ["id"]}]
  },
  repairs: {
    name: "repairs",
    title: "修复",
    description: "Places where the text was damaged, and what the reading rests on.",
    fields: [
      field("id", "string", "编号", "Stable id."),
      oneOf<Repair["kind"]>("kind", "种类", "Kind of damage.", {
        "shifted-columns": true,
        "joined-label": true,
        "split-row": true,
        markup: true,
        "row-order": true,
        "missing-text": true,
        "missing-heading": true,
        "repeated-heading": true,
        encoding: true
      }),
      table,
      field("row", "string", "行键", "Row or section concerned; empty for a whole table."),
      line,
      field("before", "string", "修复前", "Label or digits as they stand in the file."),
      field("after", "string", "修复后", "Label or digits as read."),
      oneOf<Repair["evidence"]>("evidence", "依据", "What the reading rests on.", {
        heading: true,
        code: true,
        content: true,
        sequence: true,
        unit: true,
        "row-total": true,
        neighbour: true
      })
    ],
    primaryKey: ["id"],
    foreignKeys: []
  },
  unread: {
    name: "unread",
    title: "未能读取",
    description: "What could not be read, where, and why.",
    fields: [
      table,
      section,
      line,
      field("text", "string", "原文", "The label or digits in question."),
      oneOf<Unread["reason"]>("reason", "原因", "Why it could not be read.", {
        "missing-table": true,
        "unknown-table": true,
        "truncated-table": true,
        "unknown-row": true,
        "unknown-column": true,
        "not-a-number": true,
        ambiguous: true,
        "unrecognised-number": true,
        "missing-part": true,
        "scanned-page": true,
        "another-body": true
      })
    ],
    primaryKey: [],
    foreignKeys: []
  },
  pages: {
    name: "pages",
    title: "页",
    description: "Pages of the file, or sheets of a workbook. No rows where the file has none.",
    fields: [
      page,
      field("line", "integer", "首行", "Its first line."),
      field("width", "integer", "宽", "Points; 0 for a sheet."),
      field("height", "integer", "高", "Points; 0 for a sheet.")
    ],
    primaryKey: ["page"],
    foreignKeys: []
  },
  boxes: {
    name: "boxes",
    title: "单元格位置",
    description: "Where cells stand on their pages, in points from the upper left corner.",
    fields: [
      field("id", "string", "编号", "Id of the cell."),
      page,
      field("left", "integer", "左", "Points."),
      field("top", "integer", "上", "Points."),
      field("width", "integer", "宽", "Points."),
      field("height", "integer", "高", "Points.")
    ],
    primaryKey: ["id"],
    foreignKeys: [
      {fields: ["id"], resource: "cells", references: ["id"]},
      {fields: ["page"], resource: "pages", references: ["page"]}
    ]
  },
  others: {
    name: "others",
    title: "其他表",
    description: "Tables of the document that are none of the ten standard ones.",
    fields: [
      field("id", "string", "编号", "x1 and so on, in the document's order."),
      field("title", "string", "表名", "Title as printed; empty where none is."),
      line
    ],
    primaryKey: ["id"],
    foreignKeys: []
  },
  otherCells: {
    name: "other-cells",
    title: "其他表的单元格",
    description: "What the other tables print, cell by cell.",
    fields: [
      field("table", "string", "编号", "Id of the table."),
      line,
      field("row", "integer", "行", "Row of its grid, from 0."),
      field("column", "integer", "列", "Column of its grid, from 0."),
      field("text", "string", "原文", "As printed.")
    ],
    primaryKey: ["table", "row", "column"],
    foreignKeys: [{fields: ["table"], resource: "others", references: ["id"]}]
  }
};
