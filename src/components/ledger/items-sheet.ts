import {html} from "htl";
import {columnName, type LedgerIndex} from "./ledger-index.js";
import {numberCell} from "./number-cell.js";
import {rowHeading} from "./row-heading.js";
import type {Lang, Words} from "./words.js";

/** Headings up to this many characters stay on one line; from more than LONG, halves are more even. */
const SHORT = 5;
const LONG = 7;

/** Tables 02, 03, 05, 07 and 08: an item and a column for each kind of money. Columns that no row fills stay. */
export function itemsSheet(table: string, index: LedgerIndex, words: Words, lang: Lang): HTMLElement {
  const rows = index.rows.rows.filter((r) => r.table === table);
  const columns = [...new Set(index.rows.cells.filter((c) => c.table === table).map((c) => c.column))];
  return html`<div class="scroll"><table>
    <thead>
      <tr>
        <th scope="col">${words.item}</th>
        ${columns.map((column) => html`<th scope="col" class="number whole">${heading(columnName(table, column, lang), lang)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) => html`<tr data-row=${`${table}:${row.key}`} data-level=${row.level}>
          ${rowHeading(row, index, words)}
          ${columns.map((column) => numberCell(index.cell(table, row.key, column), index, words))}
        </tr>`
      )}
    </tbody>
  </table></div>`;
}

/** A long Chinese heading may break before what says its kind: 本年支出｜合计, 上级补助｜收入, 附属单位｜上缴收入. */
function heading(name: string, lang: Lang): Node | string {
  if (lang !== "zh" || name.length <= SHORT) return name;
  const kind = name.length > LONG ? -4 : -2;
  return html.fragment`${name.slice(0, kind)}<wbr>${name.slice(kind)}`;
}
