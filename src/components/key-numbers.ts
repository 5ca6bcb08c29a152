import {html} from "htl";
import {type PrintedRow, printedNumber} from "./printed-number.js";
import {type ChangeRow, yearChange} from "./year-change.js";

export interface KeyNumber {
  readonly label: string;
  /** Id of the number. */
  readonly id: string;
  /** Subject whose change on the year before stands below. */
  readonly change?: string;
}

export interface KeyNumbersData {
  readonly cells: readonly PrintedRow[];
  readonly claims: readonly ChangeRow[];
}

/** A few numbers set large, each with its name above and its change below. One that the document does not print is left out. */
export function keyNumbers(
  numbers: readonly KeyNumber[],
  {cells, claims}: KeyNumbersData,
  {lang = "zh" as "zh" | "en", ledger = "./ledger"} = {}
): HTMLElement {
  const printed = new Set(cells.filter((c) => c.text).map((c) => c.id));
  const number = printedNumber(cells, {ledger, lang});
  return html`<dl class="key-numbers">
    ${numbers
      .filter(({id}) => printed.has(id))
      .map(({label, id, change}) => {
        const beside = change ? yearChange(claims, change, {lang, number}) : null;
        return html`<div><dt>${label}</dt><dd>${number(id)}</dd>${beside && html`<dd class="beside">${beside}</dd>`}</div>`;
      })}
  </dl>`;
}
