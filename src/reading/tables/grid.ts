/** One row of a table as laid out on the page: its cells' texts from left to right, and where it stands. */
export interface GridRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table before anybody knows what its columns mean. The text form, a PDF and a workbook all come down to this. */
export type Grid = readonly GridRow[];

/** What a table's reader is given: the grid under a title, and what is printed about it. */
export interface TableSource {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly line: number;
  readonly grid: Grid;
  /** Nothing but this table's grid stands at the end of the document. */
  readonly last: boolean;
  /** The document ends within the grid's last line. */
  readonly cut: boolean;
}

/** Nothing to normalise: most cells are blank or digits, and there are many. */
const PLAIN = /^[!-~]*$/;

/** Digits and letters of full width, and radicals that stand for characters in some PDFs; brackets stay as printed. */
const FOREIGN = /[^（），：；、。“”一-鿿\s]+/g;

/** A label without spaces, which justified text puts between the letters: 项 目 is 项目. Brackets stay as printed. */
export function toWord(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(/\s+/g, "").replace(FOREIGN, (run) => run.normalize("NFKC"));
}

/** Which of the cells that a row prints stands at a position, from 1; 0 for a blank. Moving blanks does not change it. */
export function fieldAt(cells: readonly string[], at: number): number {
  return cells[at]?.trim() ? cells.slice(0, at + 1).filter((c) => c.trim()).length : 0;
}

/** 栏次: columns numbered from 1. Its numbers are no amounts. */
export function isColumnNumbers(row: GridRow): boolean {
  const words = row.cells.map(toWord).filter(Boolean);
  if (words.some((w) => w === "栏次")) return true;
  const numbers = words.filter((w) => /^\d{1,2}$/.test(w));
  return words.length >= 2 && numbers.length === words.length && numbers.every((n, i) => n === String(i + 1));
}

/** 注：, 说明： and the like under a table, where a page gives them as a row. */
export function isNote(row: GridRow): boolean {
  const [first, second] = row.cells.map(toWord).filter(Boolean);
  return first !== undefined && second === undefined && /^(?:注|备注|说明)[:：\d]/.test(first);
}

export function isBlank(row: GridRow): boolean {
  return row.cells.every((c) => toWord(c) === "");
}

/** 201, 20106 or 2010601: a code of either classification, whole. */
export function isCode(text: string): boolean {
  return /^[1-9]\d{2}(?:\d{2}){0,2}$/.test(text);
}

export function isTotal(word: string): boolean {
  return /^(?:合计|总计|合计数)$/.test(word);
}
