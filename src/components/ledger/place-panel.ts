import {html} from "htl";
import {termOf} from "../../accounts/index.js";
import {checkItem} from "./check-item.js";
import {columnName, type LedgerIndex, type LedgerNumber} from "./ledger-index.js";
import type {Lang, Words} from "./words.js";

/** Checks that are spelt out; the others fold. */
const SPELT = 5;

/** Where one number stands, how it was read, and every check it takes part in. Numbers in formulas lead to their own places. */
export function placePanel(number: LedgerNumber, index: LedgerIndex, words: Words, lang: Lang): HTMLElement {
  const checks = index.checks(number.id).map((check) => checkItem(check, number.id, index, words));
  return html`<div>
    <p class="ledger-where">${place(number, index, words, lang)}</p>
    <h3 tabindex="-1">${index.name(number.id)}</h3>
    <p class="ledger-digits"><b>${number.text || words.blank}</b>${unitOf(number)} <span class="verdict" data-verdict=${number.outcome}>${words.verdict(number.outcome)}</span></p>
    <p class="ledger-meaning">${words.meaning(number.outcome)}</p>
    ${repairsOf(number, index).map(
      (r) => html`<p class="ledger-repair"><a href=${`#repair-${r.id}`}>†</a> ${words.repair(r.kind)}</p>`
    )}
    <h4>${words.checks(checks.length)}</h4>
    <ol class="ledger-checks">${checks.slice(0, SPELT)}</ol>
    ${checks.length > SPELT ? html`<details><summary>${words.more(checks.length - SPELT)}</summary><ol class="ledger-checks">${checks.slice(SPELT)}</ol></details>` : ""}
    <p class="ledger-address"><a href=${`#cell=${number.id}`}>#cell=${number.id}</a> <button type="button" data-copy=${number.id}>${words.copy}</button></p>
  </div>`;
}

function repairsOf(number: LedgerNumber, index: LedgerIndex) {
  return "row" in number ? index.repairs(number.table, number.row) : index.repairs("", number.section);
}

function place(number: LedgerNumber, index: LedgerIndex, words: Words, lang: Lang): string {
  if (!("row" in number)) return [words.narrative, words.section(number.section), words.line(number.line)].join(" › ");
  const {table, row, column, line} = number;
  return [
    `${table} ${termOf(`table.${table}`)[lang]}`,
    index.code(table, row) || index.rowName(table, row),
    columnName(table, column, lang),
    words.line(line)
  ].join(" › ");
}

function unitOf(number: LedgerNumber): string {
  return number.unit && !number.text.endsWith(number.unit) ? ` ${number.unit}` : "";
}
