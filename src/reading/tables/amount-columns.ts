import {type Column, normalizeName} from "../../accounts/index.js";
import {filledPositions, numberedPositions} from "./column-positions.js";
import {type Grid, type GridRow, isColumnNumbers, toWord} from "./grid.js";
import {columnOf, type HeaderPath, headerPaths, type Names} from "./header.js";
import {isHalfOfHeading} from "./is-half-of-heading.js";
import {parseCell} from "./printed-cell.js";
import {holds, type Identity} from "./row-sums.js";
import type {TableDraft} from "./table-reading.js";

/** Where the amounts of a table stand. */
export interface AmountColumns {
  /** Column id by position. */
  readonly ids: ReadonlyMap<number, string>;
  /** Positions under headings that are none of the form's. */
  readonly unknown: ReadonlySet<number>;
  /** Position of the first; code and name stand before it. */
  readonly first: number;
  readonly width: number;
  /** Every word of the headings. */
  readonly headings: ReadonlySet<string>;
}

interface Form {
  readonly columns: readonly Column[];
  readonly names?: Names;
  readonly identities: readonly Identity[];
}

const BALANCE = /^(?:年初|上年|年末|本年收入)/;
const SPENDING = /^本年支出/;
const LABEL = /科目|^(?:项目|类|款|项|栏次|编码|代码|名称|功能分类)+$/;

/**
 * Finds the amount columns by their headings. Where headings and amounts do not stand one above the other (spans lost), the
 * standard order is taken, provided as many columns are numbered or filled as the form has.
 */
export function readAmountColumns(
  grid: Grid,
  isBody: (row: GridRow) => boolean,
  form: Form,
  draft: TableDraft
): AmountColumns {
  const firstBody = grid.findIndex((row) => isBody(row) || isColumnNumbers(row));
  const head = firstBody < 0 ? grid : grid.slice(0, firstBody);
  const collided = grid[firstBody];
  const rows = collided && hasHeadings(collided) ? [...head, withoutTotal(collided)] : head;
  const width = Math.max(0, ...grid.map((row) => row.cells.length));
  const whole = rows.filter((row) => !isHalfOfHeading(row, rows, width));
  const paths = headerPaths(whole, width);
  const headings = new Set(rows.flatMap(({cells}) => cells.map(toWord).filter(Boolean)));
  const body = grid.slice(head.length);
  const found = ofSpending(
    paths.map((path) => (path.some((w) => LABEL.test(w)) ? null : columnOf(path, form.columns, form.names))),
    paths
  );
  const first = found.findIndex((id, at) => id !== null || paths[at]?.some((w) => BALANCE.test(w)));
  if (!isSound(found, form.columns) || leavesColumns(paths, found, first, body))
    return inStandardOrder(body, form, width, headings, draft);
  const ids = found.flatMap((id, at) => (id ? [[at, id] as const] : []));
  const unknown = new Map(
    paths.flatMap((path, at) => (at >= first && !found[at] ? path.slice(-1).map((w) => [at, w] as const) : []))
  );
  for (const word of unknown.values()) draft.miss("unknown-column", head.at(-1)?.line ?? 0, normalizeName(word));
  return {...toColumns(ids, width, headings), first, unknown: new Set(unknown.keys())};
}

/**
 * Some places print income and balances in a table of expenditure, each with a 合计, 基本支出 and 项目支出 of its own: of
 * columns that go by one name those of the year's expenditure are meant.
 */
function ofSpending(found: readonly (string | null)[], paths: readonly HeaderPath[]): readonly (string | null)[] {
  return found.map((id, at) => {
    const same = found.flatMap((other, j) => (other === id && id !== null ? [j] : []));
    const spending = same.filter((j) => paths[j]?.some((w) => SPENDING.test(w)));
    return same.length > 1 && spending.length === 1 && spending[0] !== at ? null : id;
  });
}

function toColumns(
  ids: readonly (readonly [number, string])[],
  width: number,
  headings: ReadonlySet<string>
): AmountColumns {
  return {ids: new Map(ids), unknown: new Set(), first: Math.min(width, ...ids.map(([at]) => at)), width, headings};
}

/** Every column that a form must have, none twice, and standing together at the right. */
function isSound(found: readonly (string | null)[], columns: readonly Column[]): boolean {
  const ids = found.filter((id) => id !== null);
  if (new Set(ids).size !== ids.length) return false;
  return columns.every((c) => c.optional || ids.includes(c.id));
}

/** A column that is numbered, or filled in most rows, has no heading: some were lost, and those left may stand anywhere. */
function leavesColumns(
  paths: readonly HeaderPath[],
  found: readonly (string | null)[],
  first: number,
  body: Grid
): boolean {
  const rows = body.filter((row) => !isColumnNumbers(row));
  const isFilled = (at: number) => rows.filter(({cells}) => parseCell(cells[at] ?? "").amount).length * 2 > rows.length;
  const columns = numberedPositions(body) ?? paths.flatMap((_, at) => (at > first && isFilled(at) ? [at] : []));
  return columns.some((at) => at < first || (!found[at] && !paths[at]?.length));
}

function inStandardOrder(
  body: Grid,
  {columns, identities}: Form,
  width: number,
  headings: ReadonlySet<string>,
  draft: TableDraft
) {
  const positions = numberedPositions(body) ?? filledPositions(body);
  const line = body[0]?.line ?? 0;
  const variants = [columns, columns.filter((c) => !c.optional)];
  const order = variants.find((v) => v.length === positions.length);
  if (!order || !addsUp(body, order, positions, identities)) {
    draft.miss("unknown-column", line, [...headings].join(" "));
    return toColumns([], width, headings);
  }
  const after = order.map((c) => c.id).join(" ");
  draft.repair({
    kind: "shifted-columns",
    row: "",
    line,
    before: [...headings].join(" ").slice(0, 60),
    after,
    evidence: "sequence"
  });
  return toColumns(
    order.map((c, i) => [positions[i] ?? 0, c.id] as const),
    width,
    headings
  );
}

/** Whether at least half of the rows add up in this order: some may have slipped, or be wrong. */
function addsUp(
  body: Grid,
  order: readonly Column[],
  positions: readonly number[],
  sums: readonly Identity[]
): boolean {
  const texts = body
    .filter((row) => !isColumnNumbers(row))
    .map(({cells}) => new Map(order.map(({id}, i) => [id, cells[positions[i] ?? -1] ?? ""])))
    .filter((row) => [...row.values()].some((text) => parseCell(text).amount));
  return texts.filter((row) => holds(row, sums)).length * 2 >= texts.length;
}

function hasHeadings(row: GridRow): boolean {
  const words = row.cells.map(toWord);
  return words.some((w) => /^(?:基本支出|项目支出|小计)$/.test(w));
}

/** A 合计 row that collides with the lower headings: without its label, it is those headings. */
function withoutTotal({line, cells}: GridRow): GridRow {
  return {line, cells: cells.map((c, j) => (j < 2 || /\d/.test(c) ? "" : c))};
}
