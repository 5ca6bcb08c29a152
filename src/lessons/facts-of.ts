import {glossary} from "../accounts/index.js";
import type {Quantity} from "../components/index.js";
import {type Frames, type Lang, type Numbers, numbersOf, type TableLine} from "../figures/index.js";

/** A document as exercises ask it. */
export interface Facts {
  readonly frames: Frames;
  readonly lang: Lang;
  readonly number: Numbers;
  /** What the narrative states of a subject's year: `claim("sangong.abroad", "amount")`; null where it states nothing. */
  claim(subject: string, measure: string): Quantity | null;
  /** Lines of a table that print a number in a column. */
  printed(table: string, column: string): readonly Line[];
  /** Of those, the ones below a line. */
  below(table: string, key: string, column: string): readonly Line[];
}

/** A line of a table, with what it is called and its number. */
export interface Line {
  readonly line: TableLine;
  readonly name: string;
  readonly amount: Quantity;
}

/** Glossary ids of lines that have no code. */
const UNCODED: Readonly<Record<string, string>> = {
  total: "column.total",
  staff: "general.staff",
  running: "general.running"
};

export function factsOf(frames: Frames, lang: Lang): Facts {
  const number = numbersOf(frames.cells, lang);
  const known = new Map<string, readonly Line[]>();
  const printed = (table: string, column: string) => {
    const lines = known.get(`${table}:${column}`) ?? linesOf(frames, number, {table, column, lang});
    known.set(`${table}:${column}`, lines);
    return lines;
  };
  return {
    frames,
    lang,
    number,
    claim(subject, measure) {
      // A change against a budget is none on the year before.
      const stated = frames.claims.find(
        (c) => c.subject === subject && c.measure === measure && c.basis === "outturn" && !c.ofBasis
      );
      return stated ? number(stated.id) : null;
    },
    printed,
    below: (table, key, column) => printed(table, column).filter(({line}) => line.parent === key)
  };
}

function linesOf(
  {rows}: Frames,
  number: Numbers,
  {table, column, lang}: {readonly table: string; readonly column: string; readonly lang: Lang}
): readonly Line[] {
  return rows
    .filter((line) => line.table === table)
    .flatMap((line) => {
      const amount = number(`${table}:${line.key}:${column}`);
      return amount ? [{line, name: nameOf(line, lang), amount}] : [];
    });
}

/** Quoted, as a heading is: it may be long, and read as part of the sentence. What has no English stays Chinese. */
function nameOf({code, key, name, table}: TableLine, lang: Lang): string {
  if (lang === "zh") return `“${name}”`;
  const id = code ? `${table === "06" ? "economic" : "function"}.${code}` : UNCODED[key];
  return `“${glossary.get(id ?? "")?.en ?? name}”`;
}
