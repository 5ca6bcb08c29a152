import {html} from "htl";
import type {LedgerIndex} from "./ledger-index.js";
import {repairMark} from "./repair-mark.js";
import type {Words} from "./words.js";

/** The name of a row, its code before it, and a mark where its reading rests on a repair. */
export function rowHeading(
  {
    table,
    key,
    code = "",
    name
  }: {readonly table: string; readonly key: string; readonly code?: string; readonly name: string},
  index: LedgerIndex,
  words: Words
): HTMLElement {
  const mark = repairMark(index.repairs(table, key), words);
  const codeBefore = code && html`<span class="ledger-code">${code}</span>`;
  return html`<th scope="row"><span class="ledger-name">${codeBefore} <span>${name}${mark}</span></span></th>`;
}
