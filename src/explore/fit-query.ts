import type {ExploreFrame} from "./explore-frame.js";
import type {Query} from "./query.js";
import {hasHierarchy} from "./to-hierarchy-rows.js";

/**
 * The same query, where it asks for what a frame does not have without that: an address may be old, or another frame's. A
 * measure and a level are always chosen where there are any.
 */
export function fitQuery(query: Query, frame: ExploreFrame): Query {
  const {id, columns, measures, levels, rows} = frame;
  const has = (all: readonly {readonly id: string}[], wanted: string) => all.some((one) => one.id === wanted);
  const col = has(columns, query.col) ? query.col : "";
  const value = rows.find(({key}) => key === query.is)?.values[col];
  const level = has(levels, query.level) || (query.level === "all" && levels.length > 0);
  const group = has(columns.slice(1), query.group) ? query.group : "";
  const tree = hasHierarchy(frame) && !group;
  return {
    ...query,
    frame: id,
    col,
    is: value ? (rows.find(({values}) => values[col] === value)?.key ?? "") : "",
    level: level ? query.level : (levels.at(-1)?.id ?? ""),
    group,
    measure: has(measures, query.measure) ? query.measure : (measures[0]?.id ?? ""),
    chart: query.chart === "tree" && !tree ? "" : query.chart,
    at: query.chart === "tree" && tree && rows.some(({key}) => key === query.at) ? query.at : ""
  };
}
