import {type Indicator, type Project, type Table, termOf, type Unread} from "../accounts/index.js";
import {readForms} from "./forms.js";
import {type TableReading, tableReaders} from "./tables/index.js";
import type {Source} from "./to-sources.js";

/** One table of the catalogue as read; projects and indicators come from table 10 alone. */
export interface AnyTable extends TableReading {
  readonly projects: readonly Project[];
  readonly indicators: readonly Indicator[];
}

const NOTHING = {rows: [], cells: [], repairs: [], projects: [], indicators: []};

/** Reads the table `id` from its source; a table without one is listed as missing. */
export function readTable(id: string, source: Source | undefined): AnyTable {
  const title = termOf(`table.${id}`).zh;
  if (!source) {
    const table: Table = {id, title, unit: "", status: "missing", line: 0};
    return {...NOTHING, table, unread: [toUnread(id, 0, title, "missing-table")]};
  }
  if (source.grid.length === 0) return readBare(source);
  if (id === "10") return readFormTable(source);
  const reader = tableReaders.get(id);
  if (!reader) throw new Error(`unknown table: ${id}`);
  return {...NOTHING, ...reader(source)};
}

/** A title with no row below it: the document ends there, or says in words that there is nothing. */
function readBare({id, title, unit, line, last}: Source): AnyTable {
  const status = last ? "truncated" : "empty";
  return {
    ...NOTHING,
    table: {id, title, unit, status, line},
    unread: last ? [toUnread(id, line, title, "truncated-table")] : []
  };
}

/** The forms; they are cut off where the document ends before the last one's total. */
function readFormTable({id, title, unit, line, lines, last, grid}: Source): AnyTable {
  const {rows, cells, projects, indicators, repairs, unread} = readForms(lines, {unit});
  const project = projects.at(-1);
  const scored = project && cells.some((c) => c.row === `${project.id}.score` && c.amount);
  const truncated = last && !scored;
  const status = truncated ? "truncated" : cells.some((c) => c.amount) ? "read" : "empty";
  const cut = truncated ? [toUnread(id, grid.at(-1)?.line ?? line, project?.name ?? "", "truncated-table")] : [];
  return {
    table: {id, title, unit, status, line},
    rows,
    cells,
    projects,
    indicators,
    repairs,
    unread: [...unread, ...cut]
  };
}

function toUnread(table: string, line: number, text: string, reason: Unread["reason"]): Unread {
  return {table, section: "", line, text, reason};
}
