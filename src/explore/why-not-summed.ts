import {isMoney} from "../accounts/index.js";
import type {ExploreMeasure, ExploreRow} from "./explore-frame.js";

/** Why numbers are not added up. */
export type NotSummed = "percent" | "scores" | "mixed" | "narrative" | "levels" | "sides" | "units";

/**
 * Null where the numbers of some rows can be added up and nothing is counted twice: no row part of another, not income and
 * expenditure together, all of one unit, no shares.
 */
export function whyNotSummed(rows: readonly ExploreRow[], {id, never}: ExploreMeasure): NotSummed | null {
  if (never) return never;
  const counted = rows.filter(({numbers}) => numbers[id]);
  const keys = new Set(counted.map(({key}) => key));
  if (counted.some(({within}) => within.some((key) => keys.has(key)))) return "levels";
  if (new Set(counted.map(({side}) => side)).size > 1) return "sides";
  const units = new Set(counted.map(({numbers}) => numbers[id]?.unit ?? ""));
  if (units.has("%")) return "percent";
  return units.size > 1 && ![...units].every(isMoney) ? "units" : null;
}
