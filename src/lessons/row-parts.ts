import {catalogue, termOf} from "../accounts/index.js";
import type {Quantity} from "../components/index.js";
import type {Facts, Line} from "./facts-of.js";

export interface RowParts {
  readonly table: string;
  readonly row: Line;
  readonly parts: readonly {readonly name: string; readonly amount: Quantity}[];
}

/** In these tables the first column is the sum of those that follow it. */
const TABLES = ["02", "03"];

/** Rows that print their total and at least two of its parts. */
export function rowParts({printed, number, lang}: Facts): readonly RowParts[] {
  return catalogue
    .filter(({id}) => TABLES.includes(id))
    .flatMap(({id: table, columns: [total, ...columns]}) =>
      printed(table, total?.id ?? "").flatMap((row) => {
        const parts = columns.flatMap(({id, term}) => {
          const amount = number(`${table}:${row.line.key}:${id}`);
          return amount ? [{name: termOf(term)[lang], amount}] : [];
        });
        return parts.length > 1 ? [{table, row, parts}] : [];
      })
    );
}
