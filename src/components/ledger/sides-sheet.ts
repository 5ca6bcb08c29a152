import {html} from "htl";
import type {Row} from "../../accounts/index.js";
import {columnName, type LedgerIndex} from "./ledger-index.js";
import {numberCell} from "./number-cell.js";
import type {Lang, Words} from "./words.js";

/** Tables 01 and 04: income on the left and expenditure on the right; one under the other where the window is narrow. */
export function sidesSheet(table: string, index: LedgerIndex, words: Words, lang: Lang): HTMLElement {
  const rows = index.rows.rows.filter((r) => r.table === table);
  const side = (name: Row["side"]) => rows.filter((r) => r.side === name);
  return html`<div class="ledger-sides">
    ${sideTable(table, words.income, side("income"), index, words, lang)}
    ${sideTable(table, words.expenditure, side("expenditure"), index, words, lang)}
  </div>`;
}

function sideTable(
  table: string,
  heading: string,
  rows: readonly Row[],
  index: LedgerIndex,
  words: Words,
  lang: Lang
): HTMLElement {
  const keys = new Set(rows.map((r) => r.key));
  const cells = index.rows.cells.filter((c) => c.table === table && keys.has(c.row));
  const columns = [...new Set(cells.map((c) => c.column))];
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${heading}</th>
        ${columns.map((column) => html`<th scope="col" class="number">${columnName(table, column, lang)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) => html`<tr data-row=${`${table}:${row.key}`} data-level=${row.level}>
          <th scope="row">${row.name}</th>
          ${columns.map((column) => numberCell(index.cell(table, row.key, column), index, words))}
        </tr>`
      )}
    </tbody>
  </table>`;
}
