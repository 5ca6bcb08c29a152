import {html} from "htl";
import {columnName, type LedgerIndex} from "./ledger-index.js";
import {numberCell} from "./number-cell.js";
import type {Lang, Words} from "./words.js";

/** Table 09, turned: the six items as rows, budget and outturn beside each other, however the document orders its twelve columns. */
export function sangongSheet(table: string, index: LedgerIndex, words: Words, lang: Lang): HTMLElement {
  const rows = index.rows.rows.filter((r) => r.table === table);
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.item}</th>
        ${["budget", "outturn"].map((c) => html`<th scope="col" class="number">${columnName(table, c, lang)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) => html`<tr data-row=${`${table}:${row.key}`} data-level=${row.level}>
          <th scope="row">${row.name}</th>
          ${["budget", "outturn"].map((c) => numberCell(index.cell(table, row.key, c), index, words))}
        </tr>`
      )}
    </tbody>
  </table>`;
}
