import type {Frame} from "./ink.js";
import type {Rule} from "./page-rules.js";
import type {Region} from "./table-regions.js";

/** A face between rules: its first row and column from 0, how many it covers, and where it stands. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly frame: Frame;
}

export interface Table {
  readonly frame: Frame;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly TableCell[];
}

/** A rule parts two faces when it runs along this share of the edge between them. */
const COVERED = 0.5;
/** The densest tables have some thousand. */
const MOST_FACES = 20_000;

/** The cells of a region: elementary faces between all of its lines, merged where no rule parts them; none for a drawing. */
export function toTable(region: Region, tolerance: number): Table {
  const {horizontals, verticals, frame} = region;
  const xs = toLines([...verticals.map(({at}) => at), frame.left, frame.right], tolerance);
  const ys = toLines([...horizontals.map(({at}) => at), frame.top, frame.bottom], tolerance);
  if (xs.length * ys.length > MOST_FACES) return {frame, rows: 0, columns: 0, cells: []};
  const faces = new Faces(xs.length - 1, ys.length - 1);
  for (let row = 0; row < faces.rows; row++)
    for (let column = 0; column < faces.columns; column++) {
      const [left, right] = [xs[column] ?? 0, xs[column + 1] ?? 0];
      const [top, bottom] = [ys[row] ?? 0, ys[row + 1] ?? 0];
      if (column > 0 && !isParted(verticals, left, top, bottom, tolerance)) faces.openLeft(row, column);
      if (row > 0 && !isParted(horizontals, top, left, right, tolerance)) faces.openTop(row, column);
    }
  return withoutEmptyBands(faces.cells(), xs, ys, frame);
}

/** Positions, those closer than the tolerance as one: columns too thin to hold a character are none. */
function toLines(positions: readonly number[], tolerance: number): readonly number[] {
  const groups: number[][] = [];
  for (const at of [...positions].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && at - (group[0] ?? at) <= tolerance) group.push(at);
    else groups.push([at]);
  }
  return groups.map((group) => group.reduce((sum, at) => sum + at, 0) / group.length);
}

function isParted(rules: readonly Rule[], at: number, from: number, to: number, tolerance: number): boolean {
  let covered = 0;
  for (const rule of rules)
    if (Math.abs(rule.at - at) <= tolerance) covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  return covered >= (to - from) * COVERED;
}

interface Span {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Elementary faces in rows and columns, and which of their edges are open. */
class Faces {
  private readonly left = new Set<number>();
  private readonly top = new Set<number>();

  constructor(
    readonly columns: number,
    readonly rows: number
  ) {}

  openLeft(row: number, column: number): void {
    this.left.add(row * this.columns + column);
  }

  openTop(row: number, column: number): void {
    this.top.add(row * this.columns + column);
  }

  /**
   * Merged cells: in each row the faces that are open to each other, and over the rows the stretches that begin and end alike
   * and are open all along. What is open only in part stays parted: a cell is a rectangle.
   */
  cells(): readonly Span[] {
    const done: Span[] = [];
    let above: Span[] = [];
    for (let row = 0; row < this.rows; row++) {
      const current: Span[] = [];
      for (const {column, columns} of this.stretches(row)) {
        const up = above.find((s) => s.column === column && s.columns === columns);
        const merges = up && this.isOpenAbove(row, column, columns);
        current.push(merges ? {...up, rows: up.rows + 1} : {row, column, rows: 1, columns});
      }
      done.push(...above.filter((s) => !current.some((c) => c.row === s.row && c.column === s.column)));
      above = current;
    }
    return [...done, ...above];
  }

  private stretches(row: number): readonly {column: number; columns: number}[] {
    const stretches: {column: number; columns: number}[] = [];
    for (let column = 0; column < this.columns; column++) {
      const last = stretches.at(-1);
      if (last && this.left.has(row * this.columns + column)) last.columns++;
      else stretches.push({column, columns: 1});
    }
    return stretches;
  }

  private isOpenAbove(row: number, column: number, columns: number): boolean {
    for (let c = column; c < column + columns; c++) if (!this.top.has(row * this.columns + c)) return false;
    return true;
  }
}

/** Drops rows and columns in which no cell begins, which only a stray end of a rule made. */
function withoutEmptyBands(spans: readonly Span[], xs: readonly number[], ys: readonly number[], frame: Frame): Table {
  const columns = [...new Set(spans.map(({column}) => column))].sort((a, b) => a - b);
  const rows = [...new Set(spans.map(({row}) => row))].sort((a, b) => a - b);
  const countIn = (bands: readonly number[], from: number, length: number) =>
    bands.filter((band) => band >= from && band < from + length).length;
  const cells = spans.map((span) => ({
    row: rows.indexOf(span.row),
    column: columns.indexOf(span.column),
    rows: countIn(rows, span.row, span.rows),
    columns: countIn(columns, span.column, span.columns),
    frame: {
      left: xs[span.column] ?? 0,
      top: ys[span.row] ?? 0,
      right: xs[span.column + span.columns] ?? 0,
      bottom: ys[span.row + span.rows] ?? 0
    }
  }));
  return {frame, rows: rows.length, columns: columns.length, cells: cells.sort(inOrder)};
}

function inOrder(a: TableCell, b: TableCell): number {
  return a.row - b.row || a.column - b.column;
}
