import {type Decimal, groupBy, type Row, toCellId, type View, ZERO} from "../../accounts/index.js";
import type {Hint} from "../finding.js";
import type {Relation} from "./relations.js";
import {amountAt, type Move, slidesAlong, textsOf} from "./slides.js";

/** Tables whose rows hold amounts side by side, in columns that a row can slide along. */
const TABLES: ReadonlySet<string> = new Set(["02", "03", "05", "07", "08"]);
/** Columns that table 05 parts 基本支出 into; every other column is part of the row's total. */
const BASIC: readonly string[] = ["staff", "running"];
/** More rows in failing sums than this are too many for one that slid. */
const MOST_ROWS = 60;
const ENOUGH = 2;

/** Sums by the numbers they add up, and by id: a number stands in few of them. */
interface Index {
  readonly ofNumber: ReadonlyMap<string, readonly Relation[]>;
  readonly ofFinding: ReadonlyMap<string, Relation>;
}

/** Amounts of one row that stand one column off: moved back, they make every failing sum they touch hold, and break none. */
export function findColumnShifts(view: View, relations: readonly Relation[]): readonly Hint[] {
  const rows = rowsIn(view, relations);
  if (rows.length > MOST_ROWS) return [];
  const terms = relations.flatMap((relation) => [...relation.signs.keys()].map((id) => ({id, relation})));
  const index = {
    ofNumber: new Map([...groupBy(terms, ({id}) => id)].map(([id, all]) => [id, all.map(({relation}) => relation)])),
    ofFinding: new Map(relations.map((relation) => [relation.finding.id, relation]))
  };
  const hints = rows.flatMap((row) => slidesOf(view, row).flatMap((moves) => toHint(view, index, row, moves)));
  const most = Math.max(0, ...hints.map(({closes}) => closes));
  const best = hints.filter(({closes}) => closes === most);
  return best.length === 1 ? best : [];
}

/** Rows of those tables that stand in failing sums, or below a row that does. */
function rowsIn(view: View, relations: readonly Relation[]): readonly Row[] {
  const failing = relations.filter(({holds}) => !holds).flatMap(({signs}) => [...signs.keys()]);
  const keys = new Set(failing.map((id) => id.slice(0, id.lastIndexOf(":"))));
  return [...TABLES].flatMap((table) =>
    view.rows(table).filter(({key, parent}) => keys.has(`${table}:${key}`) || keys.has(`${table}:${parent}`))
  );
}

function slidesOf(view: View, {table, key}: Row): readonly (readonly Move[])[] {
  return slidesAlong(
    view,
    view.columns(table).map((column) => toCellId(table, key, column))
  );
}

function toHint(view: View, index: Index, row: Row, moves: readonly Move[]): readonly Hint[] {
  const gaps = new Map<Relation, Decimal>();
  for (const move of moves)
    for (const [relation, sign] of touchedBy(index, row, move)) {
      const by = sign.times(amountAt(view, move.from).minus(amountAt(view, move.id)));
      gaps.set(relation, (gaps.get(relation) ?? relation.gap).plus(by));
    }
  const closes = [...gaps.keys()].filter(({holds}) => !holds).length;
  const all = [...gaps].every(([{room}, gap]) => gap.abs().lte(room));
  return all && closes >= ENOUGH ? [{kind: "column", changes: textsOf(view, moves), closes}] : [];
}

/** The sums a number stands in, with its sign. A blank is no term of its sum, but would be one if it held an amount. */
function touchedBy({ofNumber, ofFinding}: Index, {table, key, parent}: Row, {id}: Move) {
  const column = id.slice(id.lastIndexOf(":") + 1);
  const whole = BASIC.includes(column) ? "basic" : "total";
  const parts = [`sum:${table}:${parent}:${column}`, ...(column === whole ? [] : [`row-sum:${table}:${key}:${whole}`])];
  const asPart = parts.flatMap((finding) => ofFinding.get(finding) ?? []).filter(({signs}) => !signs.has(id));
  return [
    ...(ofNumber.get(id) ?? []).map((relation) => [relation, relation.signs.get(id) ?? ZERO] as const),
    ...asPart.map((relation) => [relation, ZERO.minus(1)] as const)
  ];
}
