import type {Accounts} from "../../src/accounts/index.js";

/** Where in a file something stands, which is another thing in every format. */
const PLACES = ["line", "field", "start", "end", "box", "page"];

/**
 * All that checks look at, without the places: two readings that say the same have the same findings, whatever number in them
 * is changed.
 */
export function whatItSays({
  document,
  tables,
  rows,
  cells,
  projects,
  indicators,
  claims,
  statements
}: Accounts): unknown {
  const {department, year, unit} = document;
  const kept = tables.map(({id, unit, status}) => ({id, unit, status}));
  const parts = {department, year, unit, tables: kept, rows, cells, projects, indicators, claims, statements};
  return JSON.parse(JSON.stringify(parts, (key, value: unknown) => (PLACES.includes(key) ? undefined : value)));
}
