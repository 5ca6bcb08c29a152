import {html} from "htl";
import {columnName, type LedgerIndex} from "./ledger-index.js";
import {numberCell} from "./number-cell.js";
import {rowHeading} from "./row-heading.js";
import type {Lang, Words} from "./words.js";

const COLUMNS = ["budget", "outturn"];

/** Table 09, turned: the six items as rows, budget and outturn beside each other, however the document orders its twelve columns. */
export function sangongSheet(table: string, index: LedgerIndex, words: Words, lang: Lang): HTMLElement {
  const rows = index.rows.rows.filter((r) => r.table === table);
  const depths = new Map<string, number>();
  for (const {key, parent} of rows) depths.set(key, (depths.get(parent) ?? -1) + 1);
  return html`<div class="scroll"><table>
    <thead>
      <tr>
        <th scope="col">${words.item}</th>
        ${COLUMNS.map((c) => html`<th scope="col" class="number">${columnName(table, c, lang)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) => html`<tr data-row=${`${table}:${row.key}`} data-level=${levelOf(depths.get(row.key) ?? 0)}>
          ${rowHeading(row, index, words)}
          ${COLUMNS.map((c) => numberCell(index.cell(table, row.key, c), index, words))}
        </tr>`
      )}
    </tbody>
  </table></div>`;
}

/** Under the total, items are set as the third and fourth level are elsewhere: none of them is a heading. */
function levelOf(depth: number): number {
  return depth === 0 ? 0 : depth + 1;
}
