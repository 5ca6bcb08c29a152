import type {HierarchyRow} from "../components/index.js";
import type {ExploreFrame, ExploreRow} from "./explore-frame.js";

/** Whether a frame's rows are parts of one another, and of one whole: not income and expenditure side by side. */
export function hasHierarchy({levels, rows}: Pick<ExploreFrame, "levels" | "rows">): boolean {
  return levels.length > 1 && new Set(rows.map(({side}) => side)).size === 1;
}

/** A frame's rows with one of their measures, each under what it is part of. The total of all is left out: it is the whole. */
export function toHierarchyRows({rows}: Pick<ExploreFrame, "rows">, measure: string): readonly HierarchyRow[] {
  const isWhole = ({key}: ExploreRow) => rows.every((row) => row.key === key || row.within.includes(key));
  const whole = rows.find(isWhole)?.key;
  return rows.flatMap((row) => {
    const amount = row.numbers[measure];
    const [parent = ""] = row.within.filter((key) => key !== whole);
    return amount && row.key !== whole ? [{key: row.key, label: row.name, parent, amount}] : [];
  });
}
