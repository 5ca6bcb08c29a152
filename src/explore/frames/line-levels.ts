import type {ExploreLine} from "../explore-data.js";

/** Levels of a classification by the length of their codes. */
const BY_LENGTH: ReadonlyMap<number, string> = new Map([
  [3, "class"],
  [5, "group"],
  [7, "item"]
]);
const ORDER = ["upper", "class", "group", "item", "leaf"];

/**
 * The level of each line of a table, by key, and all there are, the highest first. Where codes have several lengths these
 * are 类, 款 and 项; elsewhere a line is `leaf`, or `upper` where it is a total or has parts.
 */
export function lineLevels(lines: readonly ExploreLine[]): {
  readonly of: (line: ExploreLine) => string;
  readonly all: readonly string[];
} {
  const parents = new Set(lines.map(({parent}) => parent));
  const lengths = new Set(lines.flatMap(({code}) => (BY_LENGTH.has(code.length) ? [code.length] : [])));
  const coded = lengths.size > 1;
  const of = (line: ExploreLine) => {
    if (coded) return BY_LENGTH.get(line.code.length) ?? "upper";
    return parents.has(line.key) || isTotal(line.key) ? "upper" : "leaf";
  };
  const present = new Set(lines.map(of));
  return {of, all: ORDER.filter((level) => present.has(level) && !(coded && level === "upper"))};
}

/** 「合计」 and 「总计」: everything of their side is part of them, though no line says so. */
export function isTotal(key: string): boolean {
  return key === "total" || key.endsWith(".total");
}
