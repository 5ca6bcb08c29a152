import {type Column, normalizeName, resolveName, termOf} from "../../accounts/index.js";
import {type Grid, toWord} from "./grid.js";

/** Headings above one column, from the top down; a heading that spans several columns stands above each of them. */
export type HeaderPath = readonly string[];

const SUM = /^(?:合计|小计|总计)$/;

/**
 * The headings above every column. A blank belongs to the heading on its left as long as both stand under the same higher
 * heading and something is printed below it; else it is the lower part of the heading above.
 */
export function headerPaths(rows: Grid, width: number): readonly HeaderPath[] {
  const words = rows.map(({cells}) => Array.from({length: width}, (_, j) => toWord(cells[j] ?? "")));
  const origins: number[][] = [];
  for (const [r, row] of words.entries()) {
    const origin = row.map((word, j) => (word ? j : -1));
    for (let j = 1; j < width; j++) {
      if (origin[j] !== -1 || origin[j - 1] === -1) continue;
      const below = words.slice(r + 1).some((lower) => lower[j]);
      const together = origins.every((above) => above[j] === above[j - 1] || (above[j] === -1 && above[j - 1] === -1));
      if (below && together) origin[j] = origin[j - 1] ?? -1;
    }
    origins.push(origin);
  }
  return Array.from({length: width}, (_, j) =>
    words.flatMap((row, r) => {
      const word = row[origins[r]?.[j] ?? -1];
      return word ? [word] : [];
    })
  );
}

/** Which column of a table a path of headings names; null for none. `extra` are further names of columns by id. */
export function columnOf(path: HeaderPath, columns: readonly Column[], extra: Names = {}): string | null {
  const names = columns.map(({id, term}) => {
    const {zh, aliases = []} = termOf(term);
    return {value: id, name: zh, aliases: [...aliases, ...(extra[id] ?? [])]};
  });
  const find = (text: string) => {
    const plain = normalizeName(text);
    const found = names.find(({name, aliases}) => [name, ...aliases].some((n) => normalizeName(n) === plain));
    return found?.value ?? null;
  };
  const leaf = path.at(-1) ?? "";
  if (SUM.test(leaf)) {
    const above = path
      .slice(0, -1)
      .map(find)
      .findLast((id) => id !== null);
    return above ?? (columns.some((c) => c.id === "total") ? "total" : null);
  }
  for (let parts = 1; parts <= path.length; parts++) {
    const id = find(path.slice(-parts).join(""));
    if (id) return id;
  }
  const loose = resolveName(leaf, names);
  return loose && loose.how !== "words" ? loose.value : null;
}

export type Names = Readonly<Record<string, readonly string[]>>;
