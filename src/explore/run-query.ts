import {groupBy} from "../accounts/index.js";
import type {DataTable, Quantity, TableColumn, TableRow} from "../components/index.js";
import {counted, sumOf} from "../figures/index.js";
import type {ExploreColumn, ExploreFrame, ExploreMeasure, ExploreRow} from "./explore-frame.js";
import {filterRows} from "./filter-rows.js";
import {orderResult} from "./order-result.js";
import type {Query} from "./query.js";
import {type NotSummed, whyNotSummed} from "./why-not-summed.js";
import {exploreWords} from "./words.js";

export interface QueryResult {
  /** Rows that were found, before they were grouped. */
  readonly found: readonly ExploreRow[];
  /** What is shown; the column `amount` is the one that is drawn. */
  readonly table: DataTable;
  /** What each column adds up to, in their order; null where it is not added up. */
  readonly sums: readonly (Quantity | null)[];
  /** Why the measure, or that of some group, is not added up. */
  readonly why: NotSummed | null;
}

/** Of these columns every row below says the same again. */
const FOLDED = ["class", "group"];

/** The answer to a query that fits its frame. Numbers are as printed, or exact sums that know their parts. */
export function runQuery(frame: ExploreFrame, query: Query, lang: "zh" | "en"): QueryResult {
  const found = filterRows(frame, query);
  const measure = frame.measures.find(({id}) => id === query.measure);
  const column = frame.columns.find(({id}) => id === query.group);
  const {why, ...table} = column
    ? grouped(found, {column, measure, lang})
    : {...listed(found, frame, query), why: measure ? whyNotSummed(found, measure) : null};
  const sums = table.columns.map(({measure: own}) =>
    own && table.rows.length > 1 && !whyNotSummed(found, own) ? sumOrNull(found, own) : null
  );
  const columns = table.columns.map(({measure: _, ...rest}, i) => withUnit(rest, table.rows, i));
  return {found, table: orderResult({columns, rows: table.rows}, query.sort), sums, why};
}

interface Shown {
  readonly columns: readonly (TableColumn & {readonly measure?: ExploreMeasure})[];
  readonly rows: readonly TableRow[];
}

/** Every row with all its measures. */
function listed(found: readonly ExploreRow[], {columns, measures}: ExploreFrame, query: Query): Shown {
  const shown = columns.filter(({id}) => !FOLDED.includes(id) && !(id === query.col && query.is));
  const numbers = measures.filter(({id}) => found.some((row) => row.numbers[id]) || id === query.measure);
  // A measure that is alone stands beside the name: on a telephone what is further right is out of sight.
  const first = measures.length === 1 ? 1 : shown.length;
  const [before, after] = [shown.slice(0, first), shown.slice(first)];
  const ofText = ({id, title}: ExploreColumn) => ({name: id, title});
  const ofNumber = (measure: ExploreMeasure) => ({
    name: columnName(measure.id, query.measure),
    title: measure.title,
    measure
  });
  return {
    columns: [...before.map(ofText), ...numbers.map(ofNumber), ...after.map(ofText)],
    rows: found.map(({key, values, numbers: own}) => ({
      key,
      values: [
        ...before.map(({id}) => values[id] ?? ""),
        ...numbers.map(({id}) => own[id] ?? null),
        ...after.map(({id}) => values[id] ?? "")
      ]
    }))
  };
}

/** The measure that was chosen is `amount`, whatever else is called so. */
function columnName(id: string, chosen: string): string {
  return id === chosen ? "amount" : `of-${id}`;
}

interface Grouping {
  readonly column: ExploreColumn;
  readonly measure: ExploreMeasure | undefined;
  readonly lang: "zh" | "en";
}

/** A row for each value of the column: how many rows have it, and what their numbers add up to where they can be. */
function grouped(found: readonly ExploreRow[], {column, measure, lang}: Grouping): Shown & {why: NotSummed | null} {
  const words = exploreWords[lang];
  const groups = [...groupBy(found, ({values}) => values[column.id] || words.empty)];
  const sums = measure && !measure.never;
  const reasons = measure ? groups.map(([, rows]) => whyNotSummed(rows, measure)) : [];
  const rows = groups.map(([value, members], i) => {
    const count = countOf(members, lang);
    const sum = sums && !reasons[i] ? [sumOrNull(members, measure)] : sums ? [null] : [];
    return {key: `g${i + 1}`, values: [value, count, ...sum]};
  });
  const columns = [
    {name: "name", title: column.title},
    {name: sums ? "count" : "amount", title: words.count},
    ...(sums ? [{name: "amount", title: measure.title, measure}] : [])
  ];
  return {columns, rows, why: reasons.find((reason) => reason !== null) ?? null};
}

function countOf(rows: readonly ExploreRow[], lang: "zh" | "en"): Quantity {
  const cells = rows.flatMap(({cell}) => (cell ? [cell] : []));
  if (cells.length === rows.length) return counted(cells, lang);
  const text = String(rows.length);
  return {text, value: rows.length, unit: "", origin: [exploreWords[lang].rows(rows.length)]};
}

function sumOrNull(rows: readonly ExploreRow[], {id}: ExploreMeasure): Quantity | null {
  const numbers = rows.flatMap(({numbers: all}) => all[id] ?? []);
  return numbers.length > 0 ? sumOf(numbers) : null;
}

/** The unit that all numbers of a column have stands in its heading. */
function withUnit(column: TableColumn, rows: readonly TableRow[], at: number): TableColumn {
  const values = rows.map(({values: all}) => all[at] ?? null);
  const units = new Set(values.flatMap((value) => (typeof value === "object" && value ? [value.unit] : [])));
  const [unit, another] = units;
  return unit && another === undefined ? {...column, unit} : column;
}
