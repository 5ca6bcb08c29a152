import {catalogue, termOf, type View} from "../../accounts/index.js";
import {statusOf} from "../tables/readable.js";
import {capital, inBoth, inRow} from "../words/index.js";
import {rulesOfTables} from "./rules-needing.js";
import {tablesInWords} from "./tables-in-words.js";
import type {Unchecked} from "./unchecked.js";

/** Columns that rules read and that no other column makes up for. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  "02": ["total", "fiscal"],
  "03": ["total", "basic", "project"],
  "04": ["total", "general"],
  "05": ["total", "basic", "project"],
  "09": ["budget", "outturn"]
};

/** Tables that were read, and lack a column that rules need. */
export function lackingColumns(view: View): readonly Unchecked[] {
  return Object.entries(COLUMNS).flatMap(([table, needed]) => {
    const printed = view.columns(table);
    const absent = needed.filter((column) => !printed.includes(column));
    return statusOf(view, table) === "read" && absent.length > 0 ? toLine(table, absent) : [];
  });
}

function toLine(table: string, absent: readonly string[]): readonly Unchecked[] {
  const columns = catalogue.find(({id}) => id === table)?.columns ?? [];
  const terms = absent.flatMap((column) => columns.find(({id}) => id === column)?.term ?? []);
  const names = inBoth((lang) =>
    inRow(
      terms.map((term) => termOf(term)[lang]),
      lang
    )
  );
  const name = tablesInWords([table]);
  return [
    {
      reason: "missing-column",
      needs: [table, ...absent].join(" "),
      rules: rulesOfTables([table]),
      zh: `${name.zh}没有读到“${names.zh}”栏：要用这一栏的核对没有做。`,
      en: `${capital(name.en)}: no column for “${names.en}” was read, and checks that need it were not made.`
    }
  ];
}
