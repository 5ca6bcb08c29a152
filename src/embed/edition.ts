import {createHash} from "node:crypto";
import {isQuantity, markAddress} from "../components/index.js";
import {type FigureRow, type Frames, frameWordsOf, type PublishedFigure, published} from "../figures/index.js";

/** What the figures show at one time: everything that can be cited as a version. */
export interface Edition {
  /** Of the rows and words of all figures, in both languages. */
  readonly hash: string;
  /** The day it first appeared: `2026-11-23`. */
  readonly date: string;
  /** The day the site came back to it, where it had shown another in between. */
  readonly since?: string;
  /** Of the document's own numbers and what checks say of them; an edition written before this was kept has none. */
  readonly document?: string;
  /** By id of the figure, the hash of its numbers, not of words; empty where the document lacks them. */
  readonly figures: Readonly<Record<string, string>>;
}

/** The edition that these frames make, without its day: the same frames and the same words make the same hash. */
export function toEdition(
  frames: Frames,
  figures: readonly PublishedFigure[] = published
): Pick<Edition, "hash" | "document" | "figures"> {
  const shown = figures.map((figure) => [figure.id, shownBy(figure, frames)] as const);
  const numbers = shown.map(([id, {zh}]) => [id, zh ? hashOf(numbersIn(zh.rows)) : ""]);
  const cells = frames.cells.map(({id, text, unit, outcome}) => [id, text, unit, outcome]);
  return {hash: hashOf(shown), document: hashOf(cells), figures: Object.fromEntries(numbers)};
}

/**
 * Whether a figure has other data in one edition than in another: its numbers differ, and the document's do. Where only our
 * code is another, a figure may show more of the same data, or other columns; nobody corrected anything.
 */
export function isCorrected(id: string, one: Edition, other: Edition): boolean {
  const known = one.document !== undefined && other.document !== undefined;
  return known && one.document !== other.document && one.figures[id] !== other.figures[id];
}

function shownBy(figure: PublishedFigure, frames: Frames) {
  const inLanguage = (lang: "zh" | "en") => {
    const rows = figure.rows(frames, lang);
    return rows && {rows, words: frameWordsOf(figure, rows, frames.document, lang)};
  };
  return {zh: inLanguage("zh"), en: inLanguage("en")};
}

/** By key and column. A name that is worded anew, or rows in another order, are no other data. */
function numbersIn(rows: readonly FigureRow[]): readonly (readonly [string, string])[] {
  return rows
    .flatMap((row) => Object.entries(row).map(([name, value]) => [markAddress(row.key, name), value] as const))
    .flatMap(([address, value]) => (isQuantity(value) ? [[address, `${value.text} ${value.unit}`] as const] : []))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 8);
}
