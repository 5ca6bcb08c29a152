import {closeUp} from "../close-up.js";
import type {Line} from "../line.js";

/** A line of a form, cut into cells at its tabs; spaces and markup are taken out, empty cells keep their place. */
export interface PrintedLine {
  readonly number: number;
  readonly cells: readonly string[];
  /** Those of the cells that print something. */
  readonly printed: readonly Printed[];
  /** Cells that held markup: as found, and as read. */
  readonly markup: readonly {readonly before: string; readonly after: string}[];
}

/** A cell that prints something, and the column it stands in. */
export interface Printed {
  readonly text: string;
  readonly at: number;
}

const TAG = /<\/?[a-z][^<>]*>/gi;
const LATEX = /\$([^$]*)\$/g;
const SIGNS: Readonly<Record<string, string>> = {
  "\\geqslant": "≥",
  "\\leqslant": "≤",
  "\\geq": "≥",
  "\\leq": "≤",
  "\\ge": "≥",
  "\\le": "≤",
  "\\%": "%",
  "&ge;": "≥",
  "&le;": "≤",
  "&lt;": "<",
  "&gt;": ">",
  "&nbsp;": " ",
  "&amp;": "&"
};

export function toPrintedLine({number, text}: Line): PrintedLine {
  const markup: {before: string; after: string}[] = [];
  const cells = text.split("\t").map((cell) => {
    const bare = closeUp(cell);
    const plain = closeUp(withoutMarkup(cell));
    if (plain !== bare) markup.push({before: bare, after: plain});
    return plain;
  });
  const printed = cells.flatMap((cell, at) => (cell ? [{text: cell, at}] : []));
  return {number, cells, printed, markup};
}

/** HTML tags and entities, and the LaTeX that text recognition puts round comparators. `<5%` is no tag. */
function withoutMarkup(text: string): string {
  const untagged = text.replace(TAG, " ").replace(/&[a-z]+;/g, (entity) => SIGNS[entity] ?? entity);
  return untagged.replace(LATEX, (_, inner: string) => inner.replace(/\\(?:[a-z]+|%)/g, (sign) => SIGNS[sign] ?? sign));
}
