import type {Format, Repair} from "../accounts/index.js";
import type {Line} from "./line.js";
import type {Refusal} from "./refusal.js";

/**
 * What a file prints, whatever its format: every line of text and every row of a table in reading order, its cells parted by
 * tabs. All that is read of accounts is read from this.
 */
export interface Printed {
  readonly format: Format;
  readonly lines: readonly Line[];
  /** Empty for a format without pages. */
  readonly pages: readonly PrintedPage[];
  /** What was damaged in the file itself, such as broken bytes; ids are given later. */
  readonly repairs?: readonly Repair[];
  /** Pages that are pictures without text, or lost: what they print is not among the lines. */
  readonly unreadPages?: readonly number[];
}

/** A page from 1, and its size in points; a sheet of a workbook has none (0). */
export interface PrintedPage {
  readonly page: number;
  readonly width: number;
  readonly height: number;
}

/** What an adapter gives: the printed document, or why there is none. */
export type Printing = {readonly ok: true; readonly printed: Printed} | {readonly ok: false; readonly refusal: Refusal};

/** What adapters of large formats are told, and ask. */
export interface PrintOptions {
  /** Called after each page of those there are. */
  readonly onPage?: (page: number, pages: number) => void;
  readonly signal?: AbortSignal;
  /** Folder of the CMaps of pdf.js, which name the characters of Chinese fonts, as a URL or a path that ends in a slash. */
  readonly cMapUrl?: string;
}
