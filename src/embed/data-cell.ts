import {isQuantity, type TableRow} from "../components/index.js";
import type {DataColumn} from "./data-columns.js";
import {originText} from "./origin-text.js";
import {plainText} from "./plain-text.js";

/** What stands in a column of a row, as text; nothing where the row has none. Digits are those of the rows. */
export function dataCell({values}: TableRow, {at, holds}: DataColumn): string {
  const value = values[at] ?? null;
  if (!isQuantity(value)) return holds === "text" || holds === "digits" ? plainText(value ?? "") : "";
  if (holds === "origin") return originText(value);
  return holds === "unit" ? value.unit : value.text;
}
