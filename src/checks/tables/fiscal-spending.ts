import {type Decimal, type Interval, sumInterval, sumPrinted, toCellId, type View} from "../../accounts/index.js";
import {areComparable, statusOf} from "./readable.js";

/** Tables that spend fiscal appropriations by item, and the column of table 04 that each details. */
const DETAILS = [
  ["05", "general"],
  ["07", "fund"],
  ["08", "capital"]
] as const;

/**
 * The tables of fiscal spending that hold a number, or null where one of them is needed and was not read: then what they
 * leave out of table 03 says nothing.
 */
export function fiscalTables(view: View): readonly string[] | null {
  const needed = DETAILS.filter(([table, fund]) => {
    const spent = view.amount(`04:expenditure:${fund}`);
    return (spent && !spent.value.isZero()) || statusOf(view, table) === "read";
  }).map(([table]) => table);
  return needed.length > 0 && areComparable(view, ...needed) ? needed : null;
}

/** Ids of the cells of one row and column in several tables, as far as the tables print them. */
export function cellsIn(view: View, tables: readonly string[], row: string, column: string): readonly string[] {
  return tables.map((table) => toCellId(table, row, column)).filter((id) => view.number(id));
}

/**
 * The finest codes that all these tables can be compared at, in the order met: where one stops at a 款 that another parts
 * into 项, the 款. No code is part of another, so nothing is counted twice.
 */
export function commonItems(view: View, tables: readonly string[]): readonly string[] {
  const finest = [...new Set(tables.flatMap((table) => leavesOf(view, table)))];
  return finest.filter((code) => !finest.some((other) => other !== code && code.startsWith(other)));
}

function leavesOf(view: View, table: string): readonly string[] {
  const codes = view
    .rows(table)
    .map((r) => r.key)
    .filter((key) => /^\d+$/.test(key));
  return codes.filter((code) => !codes.some((other) => other !== code && other.startsWith(code)));
}

export interface Gap {
  readonly value: Decimal;
  readonly bounds: Interval;
}

/** The difference of two groups of printed numbers, in digits and in bounds. */
export function gapOf(view: View, plus: readonly string[], minus: readonly string[]): Gap {
  const [more, less] = [sumInterval(view, plus), sumInterval(view, minus)];
  return {
    value: sumPrinted(view, plus).minus(sumPrinted(view, minus)),
    bounds: {lo: more.lo.minus(less.hi), hi: more.hi.minus(less.lo)}
  };
}
