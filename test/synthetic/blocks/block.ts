import type {Row} from "./cell.js";

/** A piece of a document, before it is set in any format. */
export type Block = Paragraph | Heading | Contents | Caption | TableBlock;

export interface Paragraph {
  readonly kind: "paragraph";
  /** Lines of the cover stand alone; prose is cut by lines and pages as the place cuts it. */
  readonly look: "cover" | "plain" | "prose";
  readonly text: string;
}

/** 第一部分, 一、 and （一）, each of its level. */
export interface Heading {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  /** As printed: `第三部分 `, `一、`. */
  readonly number: string;
  readonly text: string;
}

/** The list of contents: parts, and what is listed under them. */
export interface Contents {
  readonly kind: "contents";
  readonly parts: readonly {readonly title: string; readonly entries: readonly string[]}[];
}

/** What stands above a table: its title once more, its number, whose it is, and in what unit. */
export interface Caption {
  readonly kind: "caption";
  /** Empty where it is not printed again. */
  readonly title: string;
  readonly number: string;
  readonly owner: string;
  readonly unit: string;
}

export interface TableBlock {
  readonly kind: "table";
  /** A form has no head of its own. */
  readonly heads: readonly Row[];
  readonly rows: readonly Row[];
  /** After so many rows a page ends; 0 for never. */
  readonly pageRows: number;
  /** The next page begins with the heads again. */
  readonly repeats: boolean;
}
