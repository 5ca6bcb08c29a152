import type {Facts, Line} from "./facts-of.js";

export interface Parent {
  readonly table: string;
  readonly parent: Line;
  /** Those that print a number, at least two. */
  readonly children: readonly Line[];
}

const COLUMNS = [
  ["02", "total"],
  ["03", "total"],
  ["05", "total"],
  ["06", "amount"]
] as const;

/** Lines of the tables that are the sum of others below them. A column that is blank in all of them is none. */
export function parentsOf({printed, below}: Facts, tables: readonly string[]): readonly Parent[] {
  return COLUMNS.filter(([table]) => tables.includes(table)).flatMap(([table, column]) =>
    printed(table, column).flatMap((parent) => {
      const children = below(table, parent.line.key, column);
      return children.length > 1 ? [{table, parent, children}] : [];
    })
  );
}
