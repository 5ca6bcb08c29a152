import type {Cell, Row} from "./cell.js";

/** A cell in one of the rows that it covers. */
export interface PlacedCell {
  readonly cell: Cell;
  /** Its first column, from 0. */
  readonly at: number;
  /** Whether it goes on from the row above. */
  readonly below: boolean;
}

/** The cells of every row by their columns, those that reach down from above included. */
export function placeCells(rows: readonly Row[]): readonly (readonly PlacedCell[])[] {
  let above: readonly (PlacedCell & {readonly left: number})[] = [];
  return rows.map((row) => {
    const reaching = above.filter(({left}) => left > 0).map((placed) => ({...placed, below: true}));
    const placed = [...reaching];
    let at = 0;
    for (const cell of row) {
      for (let over = coverAt(reaching, at); over; over = coverAt(reaching, at)) at = over.at + over.cell.columns;
      placed.push({cell, at, below: false, left: cell.rows});
      at += cell.columns;
    }
    above = placed.sort((a, b) => a.at - b.at).map((one) => ({...one, left: one.left - 1}));
    return placed;
  });
}

/** Columns of a table. */
export function widthOf(rows: readonly Row[]): number {
  return Math.max(0, ...placeCells(rows).flatMap((row) => row.map(({cell, at}) => at + cell.columns)));
}

function coverAt<P extends PlacedCell>(reaching: readonly P[], at: number): P | undefined {
  return reaching.find((over) => over.at <= at && at < over.at + over.cell.columns);
}
