import {isProblem, parseCell} from "../cells/parse-cell.js";

/** A cell, as far as its names count. */
interface Sourced {
  source(): string;
}

/** Of the cells that wait, those that declare what this one uses, and what those use. */
export function neededBy<T extends Sourced>(cell: T, waiting: readonly T[]): readonly T[] {
  const needed = new Set<T>();
  const collect = ({source}: T) => {
    const parsed = parseCell(source());
    const uses = isProblem(parsed) ? [] : parsed.uses;
    for (const other of waiting) {
      if (other === cell || needed.has(other) || !declaredBy(other).some((name) => uses.includes(name))) continue;
      needed.add(other);
      collect(other);
    }
  };
  collect(cell);
  return [...needed];
}

/** The names that a cell declares; none where it cannot be read. */
export function declaredBy({source}: Sourced): readonly string[] {
  const parsed = parseCell(source());
  return isProblem(parsed) ? [] : parsed.declares;
}
