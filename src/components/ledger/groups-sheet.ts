import {html} from "htl";
import type {Row} from "../../accounts/index.js";
import type {LedgerIndex} from "./ledger-index.js";
import {numberCell} from "./number-cell.js";
import {rowHeading} from "./row-heading.js";
import type {Words} from "./words.js";

/** Table 06: groups of economic codes side by side, a group for each class that the document prints, and the two totals. */
export function groupsSheet(table: string, index: LedgerIndex, words: Words): HTMLElement {
  const rows = index.rows.rows.filter((r) => r.table === table);
  const totals = rows.filter((r) => r.code === "");
  return html`<div class="ledger-groups">
    ${totals.map(
      (total) => html`<div>
        ${rows
          .filter((r) => r.parent === total.key)
          .map((group) => groupTable([group, ...rows.filter((r) => r.parent === group.key)], index, words))}
        ${groupTable([total], index, words)}
      </div>`
    )}
  </div>`;
}

function groupTable(rows: readonly Row[], index: LedgerIndex, words: Words): HTMLElement {
  return html`<table>
    <tbody>
      ${rows.map(
        (row) => html`<tr data-row=${`${row.table}:${row.key}`} data-level=${row.level}>
          ${rowHeading(row, index, words)}
          ${numberCell(index.cell(row.table, row.key, "amount"), index, words)}
        </tr>`
      )}
    </tbody>
  </table>`;
}
