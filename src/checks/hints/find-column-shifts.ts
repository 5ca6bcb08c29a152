import {type Decimal, type Row, toCellId, type View, ZERO} from "../../accounts/index.js";
import type {Hint} from "../finding.js";
import type {Relation} from "./relations.js";
import {amountAt, type Move, slidesAlong, textsOf} from "./slides.js";

/** Tables whose rows hold amounts side by side, in columns that a row can slide along. */
const TABLES: ReadonlySet<string> = new Set(["02", "03", "05", "07", "08"]);
/** More rows in failing sums than this are too many for one that slid. */
const MOST_ROWS = 60;
const ENOUGH = 2;

/** Amounts of one row that stand one column off: moved back, they make every failing sum they touch hold, and break none. */
export function findColumnShifts(view: View, relations: readonly Relation[]): readonly Hint[] {
  const rows = rowsIn(view, relations);
  if (rows.length > MOST_ROWS) return [];
  const hints = rows.flatMap((row) => slidesOf(view, row).flatMap((moves) => toHint(view, relations, row, moves)));
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

function toHint(view: View, relations: readonly Relation[], row: Row, moves: readonly Move[]): readonly Hint[] {
  const touched = relations.flatMap((relation) => {
    const by = moves.map((move) => movedBy(view, relation, row, move));
    return by.some((one) => !one.isZero()) ? [{relation, by: by.reduce((sum, one) => sum.plus(one), ZERO)}] : [];
  });
  const closes = touched.filter(({relation}) => !relation.holds).length;
  const all = touched.every(({relation: {gap, room}, by}) => gap.plus(by).abs().lte(room));
  if (!all || closes < ENOUGH) return [];
  return [{kind: "column", changes: textsOf(view, moves), closes}];
}

/** What a move adds to a sum's gap. A blank is no term of its sum, but would be one if it held an amount. */
function movedBy(view: View, {signs, finding}: Relation, {table, key, parent}: Row, {id, from}: Move): Decimal {
  const column = id.slice(id.lastIndexOf(":") + 1);
  const parts = [`sum:${table}:${parent}:${column}`, ...(column === "total" ? [] : [`row-sum:${table}:${key}:total`])];
  const sign = signs.get(id) ?? (parts.includes(finding.id) ? ZERO.minus(1) : ZERO);
  return sign.times(amountAt(view, from).minus(amountAt(view, id)));
}
