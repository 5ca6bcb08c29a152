import {html} from "htl";

/** A number as a frame has it: its id, its printed digits, and what the checks say of it. */
export interface PrintedRow {
  readonly id: string;
  readonly text: string;
  readonly unit: string;
  readonly outcome: string;
}

/** Answers to ids with a link to the number's place in the ledger, printed as the document prints it. */
export function printedNumber(rows: readonly PrintedRow[], {ledger = "./ledger"} = {}): (id: string) => HTMLElement {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const row = byId.get(id);
    if (!row) throw new Error(`missing number: ${id}`);
    const unit = row.unit && !row.text.endsWith(row.unit) ? ` ${row.unit}` : "";
    return html`<a class="printed-number" href=${`${ledger}#cell=${id}`}>${row.text}${unit}</a>`;
  };
}
