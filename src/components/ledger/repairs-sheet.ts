import {html} from "htl";
import {groupBy, type Repair} from "../../accounts/index.js";
import type {LedgerIndex} from "./ledger-index.js";
import type {Words} from "./words.js";

/** How the damaged text was read: by kind of damage, the place, what stands there and what it was read as, and why. */
export function repairsSheet(index: LedgerIndex, words: Words): HTMLElement {
  const {repairs} = index.rows;
  if (repairs.length === 0) return html`<p>${words.repairsNone}</p>`;
  const kinds = groupBy(repairs, (r) => r.kind);
  return html`<div class="ledger-repairs">
    ${[...kinds.values()].map((group) => kind(group, index, words))}
  </div>`;
}

function kind(repairs: readonly Repair[], index: LedgerIndex, words: Words): HTMLElement {
  const [first] = repairs;
  return html`<details>
    <summary><h3>${first ? words.repair(first.kind) : ""} <small>${repairs.length}</small></h3></summary>
    <div class="scroll"><table>
      <thead><tr>
        <th scope="col">${words.where}</th>
        <th scope="col">${words.reading}</th>
        <th scope="col">${words.evidence}</th>
        <th scope="col" class="number">${words.lineHeading}</th>
      </tr></thead>
      <tbody>${repairs.map((repair) => line(repair, index, words))}</tbody>
    </table></div>
  </details>`;
}

function line(repair: Repair, index: LedgerIndex, words: Words): HTMLElement {
  const {id, before, after, evidence} = repair;
  const target = numberAt(repair, index);
  const place = placeOf(repair, index, words);
  return html`<tr id=${`repair-${id}`} tabindex="-1">
    <th scope="row">${target ? html`<a href=${`#cell=${target}`}>${place}</a>` : place}</th>
    <td>${before === after ? before : html.fragment`<del>${before || words.blank}</del> → <ins>${after || words.blank}</ins>`}</td>
    <td>${words.basis(evidence)}</td>
    <td class="number">${words.line(repair.line)}</td>
  </tr>`;
}

function placeOf({table, row}: Repair, index: LedgerIndex, words: Words): string {
  if (!table) return words.section(row);
  const [project = ""] = row.split(".");
  const form = index.rows.projects.find((p) => p.id === project)?.name;
  const name = form && row === project ? "" : row && index.rowName(table, row);
  return [words.table(table), form, name || (form ? "" : words.wholeTable)].filter(Boolean).join(" ");
}

/** The first number of the row or section that was repaired. */
function numberAt({table, row}: Repair, index: LedgerIndex): string | undefined {
  if (!table) return index.rows.claims.find((c) => c.section === row)?.id;
  return index.rows.cells.find((c) => c.table === table && c.row === row && c.text !== "")?.id;
}
