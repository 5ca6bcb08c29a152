import type {Amount} from "./amount.js";

/**
 * What one document says. Flat records that refer to each other by id, so that a data package holds them as they are and
 * reading the package back gives the same accounts.
 */
export interface Accounts {
  readonly document: Document;
  readonly contents: readonly Heading[];
  readonly tables: readonly Table[];
  readonly rows: readonly Row[];
  readonly cells: readonly Cell[];
  readonly projects: readonly Project[];
  readonly indicators: readonly Indicator[];
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  readonly numbers: readonly NarrativeNumber[];
  readonly repairs: readonly Repair[];
  readonly unread: readonly Unread[];
  /** Empty for a format without pages. */
  readonly pages: readonly Page[];
  /** Where cells stand on their pages; empty for a format without pages. */
  readonly boxes: readonly Box[];
  /** Tables that are none of the ten, kept as they are laid out. */
  readonly others: readonly OtherTable[];
  readonly otherCells: readonly OtherCell[];
}

/** How the file came: plain text, or what it was read with. A workbook's pages are its sheets. */
export type Format = "text" | "pdf" | "word" | "workbook" | "web";

/** The cover. What it does not print is the empty string. `file` is the file's name without its folder. */
export interface Document {
  readonly department: string;
  readonly year: string;
  /** ISO date of publication, as the cover gives it. */
  readonly date: string;
  /** 万元 or 元. */
  readonly unit: string;
  readonly file: string;
  readonly sha256: string;
  readonly format: Format;
}

/** A page of the file: its number from 1, its first line, and its size in points, which a sheet of a workbook has not (0). */
export interface Page {
  readonly page: number;
  readonly line: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell stands on its page, in whole points from the upper left corner. */
export interface Box {
  /** Id of the cell. */
  readonly id: string;
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A table that is none of the ten standard ones: 国有资产占用情况表. */
export interface OtherTable {
  /** `x1` … in the document's order. */
  readonly id: string;
  readonly title: string;
  readonly line: number;
}

/** A printed cell of such a table; blank ones are left out. */
export interface OtherCell {
  readonly table: string;
  readonly line: number;
  /** Row and column of its grid, from 0. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** An entry of the table of contents, and whether a heading of that name was found in the body. */
export interface Heading {
  readonly part: string;
  readonly ordinal: string;
  readonly title: string;
  readonly line: number;
  readonly found: boolean;
}

/** A standard table. `empty`: present with no number in it. `missing`: not found; the table is listed all the same. */
export interface Table {
  /** `"01"` … `"10"`: the standard number, whatever number the document prints. */
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly status: "read" | "empty" | "missing" | "truncated";
  readonly line: number;
}

export interface Row {
  readonly table: string;
  /** A classification code, a glossary id, `total`, or for the forms `p01.total`, `p01.i1`. */
  readonly key: string;
  /** Order in the document, from 0, within the table. */
  readonly order: number;
  /** Income stands left and expenditure right in tables 01 and 04; empty elsewhere. */
  readonly side: "" | "income" | "expenditure";
  readonly code: string;
  /** The label as printed, joined where the page break split it, numbering and inner spaces removed. */
  readonly name: string;
  /** 0 total, 1 类, 2 款, 3 项; 1 类 and 2 款 for economic codes; 0 elsewhere. */
  readonly level: number;
  /** Key of the row this one is part of; empty for none. */
  readonly parent: string;
  /** 行次 where printed. */
  readonly ordinal: string;
  readonly line: number;
}

/** `number` is any amount but nought; `zero` is a printed 0 or 0.00; blank, dash and text hold no amount. */
export type CellStatus = "number" | "zero" | "blank" | "dash" | "text";

export interface Cell {
  readonly id: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** As printed, markup removed: `"7841.66"`, `"≥85场次"`, `"—"`, `""`. */
  readonly text: string;
  readonly status: CellStatus;
  readonly amount: Amount | null;
  /** What is printed before the digits of a target: ≥ ≤ > < = or empty. */
  readonly comparator: string;
  /** 万元, %, 分, 次 …; empty where the cell is not a number. */
  readonly unit: string;
  readonly line: number;
  /** Which of the cells that its line prints it is, from 1; 0 for a blank. */
  readonly field: number;
}

/** One self-evaluation form of table 10. Its amounts are cells of rows `<id>.total`, `.current`, `.carried`, `.other`, `.score`. */
export interface Project {
  /** `p01` … in the document's order. */
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly unit: string;
  readonly line: number;
}

/** One third-level indicator; its target, result, weight and score are cells of row `<id>`. */
export interface Indicator {
  /** `p01.i1` … */
  readonly id: string;
  readonly project: string;
  readonly first: string;
  readonly second: string;
  readonly third: string;
  /** Whether the form gives a reason for a deviation. The reason itself is a sentence and stays in the document. */
  readonly explained: boolean;
  readonly line: number;
}

export type Measure = "amount" | "change" | "percent-change" | "share" | "completion" | "count" | "score" | "rate";
export type Basis = "outturn" | "initial-budget" | "adjusted-budget" | "budget";
export type Direction = "up" | "down" | "flat" | "";

/** One number of the narrative and what it asserts. */
export interface Claim {
  readonly id: string;
  /** `9.2.3`: section nine, （二）, item 3. */
  readonly section: string;
  /** Ordinal of the sentence within the narrative, from 1. */
  readonly sentence: number;
  readonly line: number;
  /** A subject id: see `subjects`. `general:2010301`, `sangong.reception`, `project:p03`. */
  readonly subject: string;
  /** The subject as the document words it. */
  readonly label: string;
  readonly measure: Measure;
  readonly basis: Basis;
  /** Subject of the whole for a share, of the base for a completion (with `ofBasis`); else empty. */
  readonly of: string;
  readonly ofBasis: Basis | "";
  readonly direction: Direction;
  /** The direction word as printed: 增加, 下降, 增长 …; else empty. */
  readonly word: string;
  /** `2024`, or `2023/2024` for a change. */
  readonly period: string;
  readonly amount: Amount;
  /** Digits with the unit as printed, spaces removed: `7698.92万元`, `1.1%`, `60个`. */
  readonly text: string;
  readonly unit: string;
}

/**
 * Something the narrative asserts without a number.
 * `flat` 持平; `above-budget` / `below-budget` / `equal-budget` the direction sentence of a budget comparison;
 * `none` a no-activity sentence; `carried-over` unspent money said to be carried over; `named` an item in a list of
 * economic items; `purpose` what an item is said to be for, in the name of another item; `residue` a placeholder or an unresolved alternative of the template; `reason` the reason part of a
 * comparison is present.
 */
export type StatementKind =
  | "flat"
  | "above-budget"
  | "below-budget"
  | "equal-budget"
  | "none"
  | "carried-over"
  | "named"
  | "purpose"
  | "residue"
  | "reason";

export interface Statement {
  readonly id: string;
  readonly section: string;
  readonly sentence: number;
  readonly line: number;
  readonly subject: string;
  readonly kind: StatementKind;
  /** The few printed words that say it: `持平`, `职业年金缴费`, `结转下一年度`. Never a sentence. */
  readonly text: string;
}

/** Why a number of the narrative asserts nothing about the accounts. */
export type NotClaim = "law-year" | "threshold" | "name" | "approximate" | "code" | "other-body" | "unrecognised";

/** Every number of the narrative: the claim it makes, or the reason why it makes none. `unrecognised` counts as unread. */
export interface NarrativeNumber {
  readonly order: number;
  readonly section: string;
  readonly sentence: number;
  readonly line: number;
  readonly text: string;
  /** Claim id, or empty. */
  readonly claim: string;
  readonly reason: NotClaim | "";
}

/**
 * A place where the text was damaged and how it was read. `evidence` names what the reading rests on.
 * `before` and `after` are labels or digits, at most a few words.
 */
export interface Repair {
  readonly id: string;
  readonly kind:
    | "shifted-columns"
    | "joined-label"
    | "split-row"
    | "markup"
    | "row-order"
    | "missing-text"
    | "missing-heading"
    | "repeated-heading"
    | "encoding";
  readonly table: string;
  /** Row key or section the repair concerns; empty for a whole table. */
  readonly row: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  readonly evidence: "heading" | "code" | "content" | "sequence" | "unit" | "row-total" | "neighbour";
}

/** What could not be read, and why. */
export interface Unread {
  readonly table: string;
  readonly section: string;
  readonly line: number;
  readonly text: string;
  readonly reason:
    | "missing-table"
    | "unknown-table"
    | "truncated-table"
    | "unknown-row"
    | "unknown-column"
    | "not-a-number"
    | "ambiguous"
    | "unrecognised-number"
    | "missing-part"
    | "scanned-page"
    | "another-body";
}
