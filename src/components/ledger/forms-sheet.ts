import {html} from "htl";
import type {Indicator, Project} from "../../accounts/index.js";
import {columnName, type LedgerIndex} from "./ledger-index.js";
import {numberCell} from "./number-cell.js";
import type {Lang, Words} from "./words.js";

const FUNDS = ["total", "current", "carried", "other"];
const MONEY = ["initial", "adjusted", "executed", "rate", "score"];
const POINTS = ["target", "result", "weight", "score"];

/** Table 10: one form a project, its funds above its indicators; each form folds. */
export function formsSheet(table: string, index: LedgerIndex, words: Words, lang: Lang): HTMLElement {
  return html`<div class="ledger-forms">
    ${index.rows.projects.map((project) => form(table, project, index, words, lang))}
  </div>`;
}

function form(table: string, project: Project, index: LedgerIndex, words: Words, lang: Lang): HTMLElement {
  const total = index.cell(table, `${project.id}.score`, "score");
  return html`<details open data-project=${project.id}>
    <summary><b>${project.name}</b> <span class="ledger-points">${total?.text ?? ""}</span></summary>
    <div class="scroll">${funds(table, project, index, words, lang)}</div>
    <div class="scroll">${points(table, project, index, words, lang)}</div>
  </details>`;
}

function funds(table: string, project: Project, index: LedgerIndex, words: Words, lang: Lang): HTMLElement {
  return html`<table>
    <thead><tr><th scope="col">${words.item}</th>${headings(table, MONEY, lang)}</tr></thead>
    <tbody>
      ${FUNDS.map((fund) => {
        const row = `${project.id}.${fund}`;
        return html`<tr data-row=${`${table}:${row}`}>
          <th scope="row">${index.rowName(table, row)}</th>
          ${MONEY.map((column) => numberCell(index.cell(table, row, column), index, words))}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function points(table: string, project: Project, index: LedgerIndex, words: Words, lang: Lang): HTMLElement {
  const total = `${project.id}.score`;
  return html`<table>
    <thead><tr><th scope="col">${words.what}</th>${headings(table, POINTS, lang)}</tr></thead>
    <tbody>
      ${index.rows.indicators
        .filter((i) => i.project === project.id)
        .map(
          (i) => html`<tr data-row=${`${table}:${i.id}`}>
            <th scope="row">${nameOf(i)}</th>
            ${POINTS.map((column) => numberCell(index.cell(table, i.id, column), index, words))}
          </tr>`
        )}
      <tr data-row=${`${table}:${total}`}>
        <th scope="row" colspan="4">${index.rowName(table, total)}</th>
        ${numberCell(index.cell(table, total, "score"), index, words)}
      </tr>
    </tbody>
  </table>`;
}

function headings(table: string, columns: readonly string[], lang: Lang): HTMLElement[] {
  return columns.map((column) => html`<th scope="col" class="number">${columnName(table, column, lang)}</th>`);
}

/** The third-level name, or the nearest that the document prints. */
function nameOf({first, second, third}: Indicator): string {
  return third || second || first;
}
