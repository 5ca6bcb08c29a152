import {html} from "htl";
import {
  type LedgerIndex,
  type LedgerPart,
  ledgerIndex,
  ledgerParts,
  ledgerWords,
  placePanel
} from "../../components/index.js";
import {inSlices} from "../in-slices.js";
import type {Opened} from "../opened.js";
import type {Lang, OpenWords} from "../words.js";
import {bringInto} from "./bring-into.js";
import type {PdfDrawer} from "./pdf-drawer.js";
import {printedSide} from "./printed-side.js";

export interface BesideOptions {
  readonly lang: Lang;
  readonly say: OpenWords;
  /** Draws the pages of a file that has any. */
  readonly drawer?: PdfDrawer | undefined;
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
export function ledgerBesideText(opened: Opened, {lang, say, drawer}: BesideOptions): LedgerBesideText {
  const index = ledgerIndex(opened.ledger, lang);
  const parts = ledgerParts(index, lang);
  let current = "";
  const printed = printedSide(opened, {index, lang, say, drawer, onTurned: () => current && select(current)});
  const ledger = html`<div class="beside-pane ledger" role="region" tabindex="0" aria-label=${say.beside.ledger}></div>`;
  const place = html`<div class="beside-place" role="status"><p>${say.beside.hint}</p></div>`;
  const element = html`<div class="beside">
    <p class="beside-tools">${jump(parts, ledger, say)}${printed.views}</p>
    ${place}
    <div class="beside-panes">${ledger}${printed.pane}</div>
  </div>`;
  const made = inSlices(parts.map((part) => () => void ledger.append(part.make())));
  const ready = Promise.all([made, printed.ready]).then(() => {});

  function select(id: string, from?: Element): void {
    current = id;
    place.replaceChildren(placeOf(id, index, {lang, say}));
    const inLedger = ledger.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    mark([inLedger, printed.find(id)], from);
  }

  function mark(places: readonly (HTMLElement | null)[], from?: Element): void {
    for (const old of element.querySelectorAll('[aria-current="true"]')) old.removeAttribute("aria-current");
    for (const at of places) {
      at?.setAttribute("aria-current", "true");
      at?.closest("details")?.setAttribute("open", "");
      const pane = at?.closest<HTMLElement>(".beside-pane");
      if (at && pane && !(from && pane.contains(from))) bringInto(pane, at);
    }
  }

  element.addEventListener("click", ({target}) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(".ledger-number") : null;
    if (button?.dataset.id) select(button.dataset.id, button);
  });
  return {
    element,
    ready,
    goTo: (line) => void ready.then(() => mark([printed.lineAt(line)])),
    select: (id) => void ready.then(() => select(id))
  };
}

/** Leads to a table, the narrative or the repairs within the pane. */
function jump(parts: readonly LedgerPart[], pane: HTMLElement, say: OpenWords): HTMLElement {
  const go = ({currentTarget}: Event) => {
    const id = currentTarget instanceof HTMLSelectElement ? currentTarget.value : "";
    const part = pane.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (part) pane.scrollBy({top: part.getBoundingClientRect().top - pane.getBoundingClientRect().top});
  };
  return html`<label>${say.beside.goTo} <select onchange=${go}>${parts.map(({id, name}) => html`<option value=${id}>${name}</option>`)}</select></label>`;
}

/** A number in a line, its checks folded under it. */
function placeOf(
  id: string,
  index: LedgerIndex,
  {lang, say}: {readonly lang: Lang; readonly say: OpenWords}
): HTMLElement {
  const words = ledgerWords(lang);
  const number = index.number(id);
  if (!number) return html`<p>${words.unknown(id)}</p>`;
  const panel = placePanel(number, index, words, lang);
  // Said in the line above; and its address means nothing to anybody who has not got the file.
  for (const part of panel.querySelectorAll(".ledger-digits, .ledger-address")) part.remove();
  panel.querySelector("h3")?.classList.add("unseen");
  return html`<details>
    <summary><span class="beside-name">${index.place(id)} ${index.name(id)}</span>
      <b>${number.text || words.blank}</b> <span class="verdict" data-verdict=${number.outcome}>${words.verdict(number.outcome)}</span>
      <small>${say.beside.more} ${index.checks(id).length}</small></summary>
    ${panel}
  </details>`;
}
