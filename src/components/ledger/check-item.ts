import {html} from "htl";
import type {LedgerIndex} from "./ledger-index.js";
import type {LedgerCheck} from "./ledger-rows.js";
import type {Words} from "./words.js";

/** Numbers listed where a check has no formula: a list of forty says nothing. */
const LISTED = 6;
type Show = (id: string, before: string) => HTMLElement;
const SIGNS: Readonly<Record<string, string>> = {"/": "÷", "*": "×", "-": "−"};

/** One check as a number sees it: what is printed, what it was held against, what came out, and in words why it may be. */
export function checkItem(check: LedgerCheck, opened: string, index: LedgerIndex, words: Words): HTMLElement {
  const {telling, title, outcome} = check;
  const compared = equation(check, opened, index, words);
  return html`<li>
    <p><b>${title}</b> <span class="verdict" data-verdict=${outcome}>${words.verdict(outcome)}</span></p>
    ${compared.length ? html`<dl class="ledger-equation">${compared}</dl>` : ""}
    ${
      telling &&
      html`<div class="ledger-telling">
      <p><b>${telling.title}</b></p>
      ${compared.length ? "" : html`<p>${telling.says}</p>`}
      ${telling.computed && html`<p>${telling.computed}</p>`}
      ${telling.explanation && html`<p><b>${words.explanation}</b>${words.gap}${telling.explanation}</p>`}
      ${telling.question && html`<p><b>${words.question}</b>${words.gap}${telling.question}</p>`}
    </div>`
    }
  </li>`;
}

function equation(check: LedgerCheck, opened: string, index: LedgerIndex, words: Words): HTMLElement[] {
  const show = (id: string, before: string) => operand(id, before, opened, index, words);
  const {about, operands, formula, computed, difference} = check;
  const ids = [...formula.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
  const questioned = about.filter((id) => index.number(id));
  const apart = questioned.filter((id) => !ids.includes(id));
  const asked = apart.length ? apart : questioned;
  const rest = operands.filter((id) => !about.includes(id) && index.number(id));
  const list = (of: readonly string[]) => listed(of, opened, show, words);
  const lines: HTMLElement[] = [];
  if (asked.length) lines.push(line(words.printed, list(asked)));
  if (ids.length > 1)
    lines.push(line(words.computed, [...terms(formula, opened, show), computed === null ? "" : ` = ${computed}`]));
  else if (ids.length === 1) lines.push(line(words.against, [...terms(formula, opened, show), only(check, words)]));
  else if (rest.length) lines.push(line(words.against, list(rest)));
  if (difference && /[1-9]/.test(difference) && asked.length < 2)
    lines.push(line(words.difference, [difference.replace("-", "−")]));
  return lines;
}

function line(name: string, parts: readonly unknown[]): HTMLElement {
  return html`<div><dt>${name}</dt><dd>${parts}</dd></div>`;
}

/** The number that was opened first, and a count where not all are shown. */
function listed(ids: readonly string[], opened: string, show: Show, words: Words): readonly unknown[] {
  const sorted = [...ids.filter((id) => id === opened), ...ids.filter((id) => id !== opened)];
  const shown = sorted
    .slice(0, LISTED)
    .flatMap((id, i) => [...(i ? [words.between] : []), show(id, sorted[i - 1] ?? opened)]);
  return ids.length > LISTED ? [...shown, " ", html`<small>${words.inAll(ids.length)}</small>`] : shown;
}

/** A formula with each id replaced by its number. */
function terms(formula: string, opened: string, show: Show): unknown[] {
  return formula
    .split(/\{([^}]+)\}/)
    .map((part, i, all) =>
      i % 2 ? show(part, all[i - 2] ?? opened) : part.replace(/ ([-/*]) /g, (_, sign: string) => ` ${SIGNS[sign]} `)
    );
}

function only({rule}: LedgerCheck, words: Words): HTMLElement | string {
  return rule === "sum" ? html`<small>${words.onlyOne}</small>` : "";
}

/** The digits, leading to their place, and what they are, as far as the number named before leaves it open. */
function operand(id: string, before: string, opened: string, index: LedgerIndex, words: Words): HTMLElement {
  const digits = index.number(id)?.text || words.blank;
  const name = html`<small>${index.nameAfter(id, before)}</small>`;
  if (id === opened) return html`<span class="ledger-operand"><b>${digits}</b> ${name}</span>`;
  return html`<span class="ledger-operand"><a href=${`#cell=${id}`}>${digits}</a> ${name}</span>`;
}
