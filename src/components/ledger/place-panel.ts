import {html} from "htl";
import {termOf} from "../../accounts/index.js";
import {columnName, type LedgerIndex, type LedgerNumber} from "./ledger-index.js";
import type {LedgerCheck} from "./ledger-rows.js";
import type {Lang, Words} from "./words.js";

/** Checks that are spelt out; the others fold. */
const SPELT = 5;

/** Where one number stands, how it was read, and every check it takes part in. Numbers in formulas lead to their own places. */
export function placePanel(number: LedgerNumber, index: LedgerIndex, words: Words, lang: Lang): HTMLElement {
  const checks = index.checks(number.id);
  const repairs = index.rows.repairs.filter((r) => "row" in number && r.table === number.table && r.row === number.row);
  return html`<div>
    <p class="ledger-where">${place(number, index, words, lang)}</p>
    <h3>${index.name(number.id)}</h3>
    <p class="ledger-digits"><b>${number.text}</b>${unitOf(number)} <span class="verdict" data-verdict=${number.outcome}>${words.verdict(number.outcome)}</span></p>
    ${repairs.map(
      (r) =>
        html`<p class="ledger-repair">${words.repairs}: ${words.repair(r.kind)}${r.before || r.after ? html` <small>${r.before} → ${r.after}</small>` : ""}</p>`
    )}
    <h4>${words.checks(checks.length)}</h4>
    <ol class="ledger-checks">${checks.slice(0, SPELT).map((c) => checkItem(c, index, words))}</ol>
    ${checks.length > SPELT ? folded(checks.slice(SPELT), index, words) : ""}
    <p class="ledger-address"><a href=${`#cell=${number.id}`}>#cell=${number.id}</a> <button type="button" data-copy=${number.id}>${words.copy}</button></p>
  </div>`;
}

function folded(checks: readonly LedgerCheck[], index: LedgerIndex, words: Words): HTMLElement {
  return html`<details>
    <summary>${words.more(checks.length)}</summary>
    <ol class="ledger-checks">${checks.map((c) => checkItem(c, index, words))}</ol>
  </details>`;
}

function checkItem(check: LedgerCheck, index: LedgerIndex, words: Words): HTMLElement {
  const {telling} = check;
  return html`<li>
    <p><b>${check.title}</b> <span class="verdict" data-verdict=${check.outcome}>${words.verdict(check.outcome)}</span></p>
    <p class="ledger-formula">${formula(check, index)}</p>
    ${
      telling &&
      html`<dl>
      <dt>${words.printed}</dt><dd>${telling.says}</dd>
      <dt>${words.computed}</dt><dd>${telling.computed}</dd>
      ${telling.explanation && html.fragment`<dt>${words.explanation}</dt><dd>${telling.explanation}</dd>`}
      ${telling.question && html.fragment`<dt>${words.question}</dt><dd>${telling.question}</dd>`}
    </dl>`
    }
  </li>`;
}

/** The formula with each id replaced by its digits, a link to its place; then what it comes to and what is printed. */
function formula(check: LedgerCheck, index: LedgerIndex): HTMLElement {
  const parts = check.formula.split(/\{([^}]+)\}/).map((part, i) => (i % 2 ? operand(part, index) : part));
  const result = check.computed !== null && check.formula ? ` = ${check.computed}` : "";
  return html`<span>${parts}${result}</span>`;
}

function operand(id: string, index: LedgerIndex): HTMLElement {
  const number = index.number(id);
  return html`<a href=${`#cell=${id}`} title=${index.name(id)}>${number?.text || "—"}<small>${index.name(id)}</small></a>`;
}

function place(number: LedgerNumber, index: LedgerIndex, words: Words, lang: Lang): string {
  if (!("row" in number)) return [words.narrative, number.section, words.line(number.line)].join(" › ");
  const {table, row, column, line} = number;
  const code = index.rows.rows.find((r) => r.table === table && r.key === row)?.code;
  return [
    `${table} ${termOf(`table.${table}`)[lang]}`,
    code || index.rowName(table, row),
    columnName(table, column, lang),
    words.line(line)
  ].join(" › ");
}

function unitOf(number: LedgerNumber): string {
  return number.unit && !number.text.endsWith(number.unit) ? ` ${number.unit}` : "";
}
