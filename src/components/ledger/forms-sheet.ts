import {html} from "htl";
import type {Indicator, Project} from "../../accounts/index.js";
import {inTwoTongues} from "./in-two-tongues.js";
import {columnName, type LedgerIndex} from "./ledger-index.js";
import {numberCell} from "./number-cell.js";
import {repairMark} from "./repair-mark.js";
import {rowHeading} from "./row-heading.js";
import type {Lang, Words} from "./words.js";

const FUNDS = ["total", "current", "carried", "other"];
const MONEY = ["initial", "adjusted", "executed", "rate", "score"];
const POINTS = ["target", "result", "weight", "score"];

/** Table 10: a list of the projects to jump from, then one form a project, its funds above its indicators; each form folds. */
export function formsSheet(table: string, index: LedgerIndex, words: Words, lang: Lang): HTMLElement {
  const {projects} = index.rows;
  return html`<div class="ledger-forms">
    <p class="ledger-note">${words.formsNote}</p>
    <nav aria-label=${words.forms}>
      <ol>
        ${projects.map(
          ({id, name}) => html`<li data-row=${`${table}:${id}`} data-of=${id}>
            <a href=${`#project-${id}`}>${inTwoTongues(name)}</a> <span class="ledger-points">${points(table, id, index)}</span>
          </li>`
        )}
      </ol>
    </nav>
    ${projects.map((project) => form(table, project, index, words, lang))}
  </div>`;
}

function form(table: string, project: Project, index: LedgerIndex, words: Words, lang: Lang): HTMLElement {
  const {id, name} = project;
  // Not in the summary: what opens a fold holds no link.
  const mark = repairMark(index.repairs(table, id), words);
  const repaired =
    mark &&
    html`<p class="ledger-note">${mark} <span aria-hidden="true">${words.repaired(kindsOf(table, id, index))}</span></p>`;
  return html`<details open id=${`project-${id}`} data-project=${id}>
    <summary><h3>${inTwoTongues(name)}</h3></summary>
    ${repaired}
    <div class="scroll">${funds(table, project, index, words, lang)}</div>
    <div class="scroll">${indicators(table, project, index, words, lang)}</div>
  </details>`;
}

function kindsOf(table: string, id: string, index: LedgerIndex) {
  return [...new Set(index.repairs(table, id).map(({kind}) => kind))];
}

/** The form's total score. */
function points(table: string, project: string, index: LedgerIndex): string {
  return index.cell(table, `${project}.score`, "score")?.text ?? "";
}

function funds(table: string, project: Project, index: LedgerIndex, words: Words, lang: Lang): HTMLElement {
  return html`<table>
    <thead><tr><th scope="col">${words.item}</th>${headings(table, MONEY, lang)}</tr></thead>
    <tbody>
      ${FUNDS.map((fund) => {
        const row = `${project.id}.${fund}`;
        return html`<tr data-row=${`${table}:${row}`} data-level=${fund === "total" ? 0 : 2}>
          ${rowHeading({table, key: row, name: index.rowName(table, row)}, index, words)}
          ${MONEY.map((column) => numberCell(index.cell(table, row, column), index, words))}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function indicators(table: string, project: Project, index: LedgerIndex, words: Words, lang: Lang): HTMLElement {
  const total = `${project.id}.score`;
  return html`<table>
    <thead><tr><th scope="col">${words.what}</th>${headings(table, POINTS, lang)}</tr></thead>
    <tbody>
      ${index.rows.indicators
        .filter((i) => i.project === project.id)
        .map(
          (i) => html`<tr data-row=${`${table}:${i.id}`}>
            ${rowHeading({table, key: i.id, name: nameOf(i)}, index, words)}
            ${POINTS.map((column) => numberCell(index.cell(table, i.id, column), index, words))}
          </tr>`
        )}
      <tr data-row=${`${table}:${total}`} data-level="0">
        ${rowHeading({table, key: total, name: index.rowName(table, total)}, index, words)}
        <td colspan="3"></td>
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
