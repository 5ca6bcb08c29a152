import {emptyQuery, type Query} from "./query.js";

/**
 * A query after a reader changed a part of it. Another frame begins anew, but for unit and drawing; another column to filter
 * by has no value yet; an order by the number that is looked at stays, whatever number that is now.
 */
export function changeQuery(query: Query, id: keyof Query, value: string): Query {
  const {unit, chart, sort} = query;
  if (id === "frame") return {...emptyQuery, frame: value, unit, chart};
  if (id === "col") return {...query, col: value, is: ""};
  const kept = sort.endsWith("amount") ? sort : "";
  return {...query, [id]: value, ...((id === "group" || id === "measure") && {sort: kept})};
}
