import {html} from "htl";
import {type LedgerIndex, ledgerIndex, ledgerParts, ledgerWords, placePanel} from "../../components/index.js";
import {inSlices} from "../in-slices.js";
import type {Opened} from "../opened.js";
import type {Lang, OpenWords} from "../words.js";
import {bringInto} from "./bring-into.js";
import {textIndex} from "./text-index.js";
import {textPane} from "./text-pane.js";

export interface BesideOptions {
  readonly lang: Lang;
  readonly say: OpenWords;
}

export interface LedgerBesideText {
  readonly element: HTMLElement;
  readonly ready: Promise<void>;
  /** Shows a number on both sides, and what was checked of it. */
  select(id: string): void;
  /** Shows a line of the text. */
  goTo(line: number): void;
}

/** What was read beside what is printed, every number linked both ways. */
export function ledgerBesideText(opened: Opened, {lang, say}: BesideOptions): LedgerBesideText {
  const index = ledgerIndex(opened.ledger, lang);
  const places = textIndex(opened, index);
  const text = textPane(opened.text.lines, {places, index, say, lang});
  const parts = ledgerParts(index, lang);
  const ledger = html`<div class="beside-pane ledger" role="region" tabindex="0" aria-label=${say.beside.ledger}></div>`;
  const printed = html`<div class="beside-pane" role="region" tabindex="0" aria-label=${say.beside.text}>
    ${opened.text.lines.length ? text.element : html`<p class="beside-none">${say.beside.noText}</p>`}
  </div>`;
  const place = html`<div class="beside-place" role="status"><p>${say.beside.hint}</p></div>`;
  const element = html`<div class="beside">
    <p class="beside-tools">${jump(parts, ledger, say)}</p>
    ${place}
    <div class="beside-panes">${ledger}${printed}</div>
  </div>`;
  const ready = Promise.all([
    inSlices(
      parts.map(
        ({make}) =>
          () =>
            ledger.append(make())
      )
    ),
    text.ready
  ]).then(() => {});
  const panes = [ledger, printed];

  function mark(at: HTMLElement | null): void {
    at?.setAttribute("aria-current", "true");
    at?.closest("details")?.setAttribute("open", "");
  }

  function goTo(line: number): void {
    const at = nearestLine(printed, line);
    mark(at);
    if (at) bringInto(printed, at);
  }

  function select(id: string, from?: HTMLElement): void {
    for (const old of element.querySelectorAll('[aria-current="true"]')) old.removeAttribute("aria-current");
    place.replaceChildren(placeOf(id, index, {lang, say}));
    for (const pane of panes) {
      const at = pane.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
      mark(at);
      if (at && pane !== from) bringInto(pane, at);
      const line = places.lineOf(id);
      if (!at && pane === printed && line) goTo(line);
    }
  }

  element.addEventListener("click", ({target}) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(".ledger-number") : null;
    if (button?.dataset.id)
      select(
        button.dataset.id,
        panes.find((pane) => pane.contains(button))
      );
  });
  return {
    element,
    ready,
    goTo: (line) => void ready.then(() => goTo(line)),
    select: (id) => void ready.then(() => select(id))
  };
}

/** Leads to a table, the narrative or the repairs within the pane. */
function jump(parts: ReturnType<typeof ledgerParts>, pane: HTMLElement, say: OpenWords): HTMLElement {
  const go = ({currentTarget}: Event) => {
    const id = currentTarget instanceof HTMLSelectElement ? currentTarget.value : "";
    const part = pane.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (part) pane.scrollBy({top: part.getBoundingClientRect().top - pane.getBoundingClientRect().top});
  };
  return html`<label>${say.beside.goTo} <select onchange=${go}>${parts.map(({id, name}) => html`<option value=${id}>${name}</option>`)}</select></label>`;
}

/** A number in a line, its checks folded under it. */
function placeOf(id: string, index: LedgerIndex, {lang, say}: BesideOptions): HTMLElement {
  const words = ledgerWords(lang);
  const number = index.number(id);
  if (!number) return html`<p>${words.unknown(id)}</p>`;
  const panel = placePanel(number, index, words, lang);
  // Said in the line above; and its address means nothing to anybody who has not got the file.
  for (const part of panel.querySelectorAll("h3, .ledger-digits, .ledger-address")) part.remove();
  return html`<details>
    <summary><span class="beside-name">${index.place(id)} ${index.name(id)}</span>
      <b>${number.text || words.blank}</b> <span class="verdict" data-verdict=${number.outcome}>${words.verdict(number.outcome)}</span>
      <small>${say.beside.more} ${index.checks(id).length}</small></summary>
    ${panel}
  </details>`;
}

/** The line itself, or the last that prints anything before it. */
function nearestLine(pane: HTMLElement, line: number): HTMLElement | null {
  const lines = [...pane.querySelectorAll<HTMLElement>("[data-line]")];
  return lines.findLast((one) => Number(one.dataset.line) <= line) ?? lines[0] ?? null;
}
