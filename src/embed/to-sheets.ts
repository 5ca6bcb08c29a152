import type {Cell, SheetData} from "write-excel-file/universal";
import {isQuantity, type Operand, printedDigits, type Quantity, type TableValue} from "../components/index.js";
import {dataCell} from "./data-cell.js";
import {type DataColumn, dataColumns} from "./data-columns.js";
import {digitsValue} from "./digits-value.js";
import {plainText} from "./plain-text.js";
import type {Rendered} from "./render-figure.js";

const WORDS = {
  zh: {
    sheets: ["说明", "数据", "出处"],
    notes: ["标题", "副题", "单位", "注", "来源", "版本", "地址", "怎样查出处"],
    reading: "「出处」列是数字在帐册中的编号；算出来的数是算式，花括号里是编号。「出处」表给出每个数的原文地址。",
    sources: ["行", "列", "数字", "单位", "算式", "编号", "原文数字", "名称", "地址"]
  },
  en: {
    sheets: ["Notes", "Data", "Sources"],
    notes: ["Title", "Subtitle", "Unit", "Note", "Source", "Version", "Address", "How to read the origins"],
    reading:
      "A column of origins has the id of the printed number; a derived number has its formula, ids in braces. The sheet of sources gives the address of each.",
    sources: ["Row", "Column", "Digits", "Unit", "Formula", "Id", "Digits printed", "Label", "Address"]
  }
};
/** Which of the notes these are. */
const EDITION = 5;
const ADDRESS = 6;
/** Digits that a float of Excel surely keeps. */
const SAFE = 15;
const bold = (value: string): Cell => ({value, fontWeight: "bold"});
const wrapped = (value: string): Cell => ({value, wrap: true, alignVertical: "top"});

/** A sheet as write-excel-file takes it. */
export interface Sheet {
  readonly sheet: string;
  readonly data: SheetData;
  readonly columns: {readonly width: number}[];
  readonly stickyRowsCount?: number;
}

export interface SheetsOptions {
  /** The edition in words, and where the figure is; empty for a figure that is not published. */
  readonly edition?: string;
  readonly address?: string;
  /** Where a printed number stands; empty for nowhere that others can go. */
  readonly placeOf?: (id: string) => string;
}

/** A figure as the sheets of a workbook: what it says, its rows as typed numbers, and where each number stands. */
export function toSheets(
  rendered: Rendered,
  {edition = "", address = "", placeOf = () => ""}: SheetsOptions = {}
): Sheet[] {
  const [notes = "", data = "", sources = ""] = WORDS[rendered.lang].sheets;
  const columns = dataColumns(rendered.table, rendered.lang);
  const width = (c: DataColumn) => ({width: c.holds === "text" ? 32 : c.holds === "unit" ? 8 : 20});
  return [
    {sheet: notes, data: noteRows(rendered, edition, address), columns: [{width: 16}, {width: 90}]},
    {sheet: data, data: dataRows(rendered, columns), columns: columns.map(width), stickyRowsCount: 1},
    {
      sheet: sources,
      data: sourceRows(rendered, placeOf),
      columns: [24, 20, 14, 8, 48, 28, 14, 40, 48].map((w) => ({width: w})),
      stickyRowsCount: 1
    }
  ];
}

function noteRows({words, lang}: Rendered, edition: string, address: string): SheetData {
  const {notes, reading} = WORDS[lang];
  const {title, subtitle, unit = "", note = "", source} = words;
  const texts = [title, subtitle, unit, note, source, edition, address, reading];
  const rows = notes.map((label, i) => [bold(label), wrapped(plainText(texts[i] ?? ""))]);
  // A figure that is not published has neither an edition nor an address.
  return address ? rows : rows.filter((_, i) => i !== EDITION && i !== ADDRESS);
}

function dataRows({table}: Rendered, columns: readonly DataColumn[]): SheetData {
  const cell = (value: TableValue, text: string, {holds}: DataColumn) =>
    holds === "digits" && isQuantity(value) ? toCell(value) : text || null;
  return [
    columns.map((c) => bold(c.heading)),
    ...table.rows.map((row) => columns.map((c) => cell(row.values[c.at] ?? null, dataCell(row, c), c)))
  ];
}

/** A number that shows the digits it was printed with; as text where a float would not keep them. */
function toCell({text}: Quantity): Cell {
  const bare = text.replaceAll(",", "").replace("−", "-");
  const decimals = bare.split(".")[1]?.length ?? 0;
  const value = digitsValue(text);
  const kept = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(bare) && bare.replace(/\D/g, "").length <= SAFE;
  if (!kept || value.toFixed(decimals) !== bare) return text;
  return {
    value,
    type: Number,
    format: `${text.includes(",") ? "#,##0" : "0"}${decimals ? `.${"0".repeat(decimals)}` : ""}`
  };
}

/** A line for each printed number that a number of the rows stands on. */
function sourceRows({table, lang}: Rendered, placeOf: (id: string) => string): SheetData {
  const lines = table.rows.flatMap(({key, values}) =>
    values.flatMap((value, i) => {
      if (!isQuantity(value)) return [];
      const [first] = values;
      const row = typeof first === "string" ? plainText(first) : key;
      return value.origin.flatMap((part) => {
        if (typeof part === "string") return [];
        const address = placeOf(part.id);
        const said = [row, table.columns[i]?.title ?? "", value.text, value.unit, inWords(value)];
        return [[...said, part.id, printedDigits(part, value), part.label, address]];
      });
    })
  );
  return [WORDS[lang].sources.map(bold), ...lines];
}

/** The formula of a derived number, its operands by name. */
function inWords(quantity: Quantity): string {
  const {origin} = quantity;
  if (origin.length === 1) return "";
  const said = (part: Operand) => `${part.label} ${printedDigits(part, quantity)}`;
  return origin.map((part) => (typeof part === "string" ? part : said(part))).join("");
}
