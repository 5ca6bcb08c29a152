import type {FormBook} from "./form-book.js";
import {nameOf, type Sheet, valueAfter} from "./sheets.js";

/** Reads whose form it is: the project's name, the department above and the unit that spent. */
export function readHead(sheet: Sheet, book: FormBook): void {
  const [first] = [...sheet.head, ...sheet.funds, ...sheet.goal];
  const find = (read: (line: Sheet["head"][number]) => string | undefined) =>
    sheet.head.map(read).find((text) => text !== undefined) ?? "";
  const name = find(nameOf);
  const line = first?.number ?? 0;
  book.projects.push({
    id: sheet.id,
    name,
    department: find((l) => valueAfter(l, "form.department")),
    unit: find((l) => valueAfter(l, "form.unit")),
    line
  });
  if (!name)
    book.repair(sheet.id, line, {kind: "missing-heading", before: "项目名称", after: "", evidence: "sequence"});
}
