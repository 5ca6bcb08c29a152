import {html} from "htl";
import {inTwoTongues} from "./in-two-tongues.js";
import type {LedgerIndex} from "./ledger-index.js";
import type {LedgerRow} from "./ledger-rows.js";
import {repairMark} from "./repair-mark.js";
import type {Words} from "./words.js";

/** The name of a row, its code before it, and a mark where its reading rests on a repair. */
export function rowHeading(
  {
    table,
    key,
    code = "",
    name,
    called
  }: Pick<LedgerRow, "table" | "key" | "name" | "called"> & {readonly code?: string},
  index: LedgerIndex,
  words: Words
): HTMLElement {
  const mark = repairMark(index.repairs(table, key), words);
  const codeBefore = code && html`<span class="ledger-code">${code}</span>`;
  return html`<th scope="row"><span class="ledger-name">${codeBefore} <span>${inTwoTongues(name, called)}${mark}</span></span></th>`;
}
