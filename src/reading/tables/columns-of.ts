import {type Column, catalogue} from "../../accounts/index.js";

/** The columns that the catalogue gives a table; throws on a table that it has not, a programmer's mistake. */
export function columnsOf(table: string): readonly Column[] {
  const form = catalogue.find(({id}) => id === table);
  if (!form) throw new Error(`unknown table: ${table}`);
  return form.columns;
}
