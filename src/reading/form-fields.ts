import {type Cell, groupBy} from "../accounts/index.js";
import {toPrintedLine} from "./forms/printed-line.js";
import type {Line} from "./line.js";

/**
 * Which printed cell of its line each cell of a form is. Forms are read by content, so it is known where a line prints a
 * text as often as it was read; else it stays 0.
 */
export function formFields(cells: readonly Cell[], lines: readonly Line[]): readonly Cell[] {
  const forms = groupBy(
    cells.filter((c) => c.table === "10" && c.text),
    (c) => String(c.line)
  );
  const printed = new Map(
    lines
      .filter(({number}) => forms.has(String(number)))
      .map((line) => [String(line.number), toPrintedLine(line).printed])
  );
  const fields = new Map<string, number>();
  for (const [line, all] of forms)
    for (const [text, same] of groupBy(all, (c) => c.text)) {
      const at = (printed.get(line) ?? []).flatMap((p, i) => (p.text === text ? [i + 1] : []));
      if (at.length === same.length) for (const [i, {id}] of same.entries()) fields.set(id, at[i] ?? 0);
    }
  return cells.map((cell) => (fields.has(cell.id) ? {...cell, field: fields.get(cell.id) ?? 0} : cell));
}
