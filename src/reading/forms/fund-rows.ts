import {termOf} from "../../accounts/index.js";
import type {FormBook} from "./form-book.js";
import {type FormValue, parseFormValue} from "./form-value.js";
import {type FormColumn, fundColumns, fundOf, isTerm} from "./form-words.js";
import {placeValues} from "./place-values.js";
import type {Printed, PrintedLine} from "./printed-line.js";
import type {Sheet} from "./sheets.js";

const USUAL: readonly FormColumn[] = ["initial", "adjusted", "executed", "rate", "score"].map((id, at) => ({
  id,
  at: at + 2
}));
const UNITS: Readonly<Record<string, string>> = {rate: "%", score: "分", weight: "分"};
/** No label of a fund is longer; what is longer is a sentence of the goal, whose heading is lost. */
const LONGEST = 20;
/** 3O.5, 30 20: meant for a number, and no part of a label. */
const GARBLED = /^[-−]?\d[^\p{Script=Han}]*(?:万元|万|元)?$/u;
const ORDER = ["total", "current", "carried", "other"];

interface FundLine {
  readonly line: PrintedLine;
  readonly label: string;
  readonly labelAt: number;
  readonly values: readonly Printed[];
}

/**
 * Reads the rows of money: each is a label, its numbers in the order of the headings, and blanks where the row prints
 * fewer. A label that a page break cut is joined from the next line.
 */
export function readFunds(sheet: Sheet, book: FormBook, context: {unit: string}): void {
  const [heading, ...lines] = sheet.funds;
  if (!heading) return;
  const columns = fundColumns(heading).length ? fundColumns(heading) : USUAL;
  const labelAt = heading.cells.findIndex((cell) => isTerm(cell, "form.funds") && !cell.includes("资金情况"));
  const layout = {columns, labelAt, unit: unitOf(heading) || context.unit};
  const seen: string[] = [];
  for (const fund of joined(rowsOf(lines, sheet, book), sheet, book)) {
    const key = keyOf(fund, seen);
    seen.push(key);
    readFund(fund, {sheet, key}, layout, book);
  }
}

interface Layout {
  readonly columns: readonly FormColumn[];
  /** Where the labels stand; -1 where the heading does not tell. */
  readonly labelAt: number;
  readonly unit: string;
}

function readFund(fund: FundLine, {sheet, key}: {sheet: Sheet; key: string}, layout: Layout, book: FormBook): void {
  const {label, line, values} = fund;
  const row = `${sheet.id}.${key}`;
  const placed = placeValues(values, layout.columns);
  book.row(row, label, line.number, key === "total" ? "" : `${sheet.id}.total`);
  for (const {id} of layout.columns) {
    const value = parseFormValue(placed.get(id)?.text ?? "", UNITS[id] ?? layout.unit);
    book.cell(row, id, value, line.number);
    if (value.status === "text") book.fail(line.number, value.text.slice(0, LONGEST), "not-a-number");
  }
  if (placed.size < values.length) book.fail(line.number, label, "unknown-column");
  if (!label && ORDER.includes(key)) {
    const after = termOf(`project.${key}`).zh;
    book.repair(row, line.number, {kind: "missing-heading", before: "", after, evidence: "sequence"});
  }
  noteShift(row, fund, placed, layout, book);
}

/** The lines under the heading, without the headings that a page break repeats. */
function rowsOf(lines: readonly PrintedLine[], sheet: Sheet, book: FormBook): readonly FundLine[] {
  return lines.flatMap((line) => {
    if (fundColumns(line).length < 2) return [toFundLine(line)];
    const before = termOf("column.initial").zh;
    book.repair(sheet.id, line.number, {kind: "repeated-heading", before, after: "", evidence: "heading"});
    return [];
  });
}

function toFundLine(line: PrintedLine): FundLine {
  const printed = line.printed;
  const values = printed.filter(({text}) => isFundValue(parseFormValue(text)) || GARBLED.test(text));
  const labels = printed.filter((cell) => !values.includes(cell) && !cell.text.startsWith("资金情况"));
  return {line, label: labels.map(({text}) => text).join(""), labelAt: labels[0]?.at ?? -1, values};
}

function isFundValue({status, unit, comparator}: FormValue): boolean {
  return (
    status === "dash" || ((status === "number" || status === "zero") && !comparator && ["", "%", "分"].includes(unit))
  );
}

/**
 * Lines with values; a line of label alone is the rest of the label before it, or else the beginning of the next. A whole
 * label that nothing goes on with is a row of blanks.
 */
function joined(lines: readonly FundLine[], sheet: Sheet, book: FormBook): readonly FundLine[] {
  const rows: FundLine[] = [];
  let begun: FundLine | undefined;
  for (const line of lines) {
    const before = rows.at(-1);
    if (begun && fundOf(line.label)) {
      if (fundOf(begun.label)) rows.push(begun);
      begun = undefined;
    }
    if (line.values.length) {
      rows.push(begun ? {...line, label: begun.label + line.label} : line);
      begun = undefined;
    } else if (before && !fundOf(before.label) && fundOf(before.label + line.label)) {
      rows[rows.length - 1] = {...before, label: before.label + line.label};
      const row = `${sheet.id}.${fundOf(before.label + line.label)}`;
      const labels = {before: `${before.label} / ${line.label}`, after: before.label + line.label};
      book.repair(row, before.line.number, {kind: "joined-label", ...labels, evidence: "content"});
    } else if (line.label.length <= LONGEST) begun = begun ? {...begun, label: begun.label + line.label} : line;
  }
  return begun && fundOf(begun.label) ? [...rows, begun] : rows;
}

/** The fund a label names; by its turn where the label is lost; a name of its own where the glossary has none. */
function keyOf({label}: FundLine, seen: readonly string[]): string {
  const known = fundOf(label);
  if (known && !seen.includes(known)) return known;
  const turn = ORDER[seen.length];
  if (!label && turn && !seen.includes(turn)) return turn;
  return `extra${seen.length}`;
}

function noteShift(
  row: string,
  fund: FundLine,
  placed: ReadonlyMap<string, Printed>,
  {columns, labelAt}: Layout,
  book: FormBook
): void {
  const moved = columns.find(({id, at}) => placed.has(id) && placed.get(id)?.at !== at);
  const labelMoved = labelAt >= 0 && fund.labelAt >= 0 && fund.labelAt !== labelAt;
  if (!moved && !labelMoved) return;
  const after = moved ? termOf(`column.${moved.id}`).zh : fund.label;
  const from = moved && columns.find(({at}) => at === placed.get(moved.id)?.at);
  const before = from ? termOf(`column.${from.id}`).zh : "";
  book.repair(row, fund.line.number, {kind: "shifted-columns", before, after, evidence: "content"});
}

/** 资金情况(万元) → 万元. */
function unitOf(heading: PrintedLine): string {
  const [, unit = ""] = /[(（](?:单位[:：])?(万元|元)[)）]/.exec(heading.cells.join(" ")) ?? [];
  return unit;
}
