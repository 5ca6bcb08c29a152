import {html} from "htl";
import type {Row} from "../../accounts/index.js";
import {columnName, type LedgerIndex} from "./ledger-index.js";
import {numberCell} from "./number-cell.js";
import {rowHeading} from "./row-heading.js";
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
  return html`<div class="scroll"><table>
    <thead>
      <tr>
        <th scope="col">${heading}</th>
        ${columns.map((column) => html`<th scope="col" class="number">${columnName(table, column, lang)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) => html`<tr data-row=${`${table}:${row.key}`} data-level=${levelOf(row, rows)}>
          ${rowHeading(row, index, words)}
          ${columns.map((column) => numberCell(index.cell(table, row.key, column), index, words))}
        </tr>`
      )}
    </tbody>
  </table></div>`;
}

/** Sums stand out; the document prints no levels here. */
function levelOf({key}: Row, rows: readonly Row[]): number {
  return key.endsWith(".total") || rows.some((row) => row.parent === key) ? 0 : 2;
}
