import {html} from "htl";

/** A number as a frame has it: its id and its printed digits. */
export interface PrintedRow {
  readonly id: string;
  readonly text: string;
  readonly unit: string;
}

const LACKING = {zh: "（文件没有印）", en: "(not printed)"};

/**
 * Answers to ids with a link to the number's place in the ledger, printed as the document prints it; where the document
 * has no such number, with words that say so.
 */
export function printedNumber(
  rows: readonly PrintedRow[],
  {ledger = "./ledger", lang = "zh" as "zh" | "en"} = {}
): (id: string) => HTMLElement {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const row = byId.get(id);
    if (!row?.text) return html`<span class="printed-number-lacking">${LACKING[lang]}</span>`;
    const unit = row.unit && !row.text.endsWith(row.unit) ? ` ${row.unit}` : "";
    return html`<a class="printed-number" href=${`${ledger}#cell=${id}`}>${row.text}${unit}</a>`;
  };
}
