import type {OtherCell, OtherTable} from "../accounts/index.js";
import type {Grid} from "./tables/grid.js";

/** A grid that is none of the ten tables. */
export interface Other {
  readonly title: string;
  readonly line: number;
  readonly grid: Grid;
}

/** Keeps such tables as they are laid out. */
export function toOthers(others: readonly Other[]): {others: readonly OtherTable[]; otherCells: readonly OtherCell[]} {
  const tables = others.map(({title, line}, i) => ({id: `x${i + 1}`, title, line}));
  const otherCells = others.flatMap(({grid}, i) =>
    grid.flatMap(({line, cells}, row) =>
      cells.flatMap((text, column) => (text ? [{table: `x${i + 1}`, line, row, column, text}] : []))
    )
  );
  return {others: tables, otherCells};
}
