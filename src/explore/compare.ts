import {html} from "htl";
import {dataTable} from "../components/index.js";
import type {Frames} from "../figures/index.js";
import {allReadings} from "./readings/all-readings.js";
import {chosenPair, compareReadings} from "./readings/compare-readings.js";
import type {Choice, Reading} from "./readings/reading.js";
import {exploreWords} from "./words.js";
import {writeAddress} from "./write-address.js";

export interface CompareOptions {
  readonly lang?: "zh" | "en";
  /** Address of the ledger page. */
  readonly ledger?: string;
}

/** Numbers in a formula that can be read at a glance. */
const SHORT = 4;

/** Every number that the document has in several ways, two readings side by side, with all that follows from the choice. */
export function compare(frames: Frames, {lang = "zh", ledger = "./ledger"}: CompareOptions = {}): HTMLElement {
  const blocks = allReadings(frames, lang).map((reading) => block(reading, {lang, ledger}));
  return html`<div class="explore-readings">${blocks}</div>`;
}

function block(reading: Reading, {lang, ledger}: Required<CompareOptions>): HTMLElement {
  const {id, title, choices, explanation} = reading;
  const words = exploreWords[lang].comparing;
  const heading = html`<h3 id=${`reading-${id}`}>${title}</h3>`;
  const first = select(words.first, choices);
  const second = select(words.second, choices);
  const shown = html`<div class="scroll" role="region" tabindex="0" aria-labelledby=${heading.id}></div>`;
  const said = html`<p class="explore-said" role="status"></p>`;
  const show = () => {
    const pair = chosenPair(reading, new URLSearchParams(location.search).get(id) ?? "");
    if (!pair) return;
    first.value = pair.first.id;
    second.value = pair.second.id;
    shown.replaceChildren(comparison(reading, pair, {lang, ledger}));
  };
  const choose = () => {
    writeAddress([id], [[id, `${first.value}.${second.value}`]], {push: true});
    show();
    said.textContent = `${labelOf(choices, first.value)} / ${labelOf(choices, second.value)}`;
  };
  for (const field of [first, second]) field.addEventListener("change", choose);
  addEventListener("popstate", show);
  show();
  if (choices.length < 2) return html`<section class="explore-reading">${heading}<p>${words.lacking}</p></section>`;
  return html`<section class="explore-reading">
    ${heading}
    <div class="explore-pair no-print"><label><span>${words.first}</span>${first}</label><label><span>${words.second}</span>${second}</label></div>
    <div class="figure">${shown}</div>${said}<p>${explanation}</p>
  </section>`;
}

function select(name: string, choices: readonly Choice[]): HTMLSelectElement {
  const options = choices.map(({id, label}) => html`<option value=${id}>${label}</option>`);
  return html`<select aria-label=${name}>${options}</select>` as HTMLSelectElement;
}

/** Formulas stand open, they are what is compared; but for sums over all forms, which would bury the numbers. */
function comparison(
  reading: Reading,
  pair: NonNullable<ReturnType<typeof chosenPair>>,
  {lang, ledger}: Required<CompareOptions>
): HTMLElement {
  const table = dataTable(compareReadings(reading, pair, exploreWords[lang]), {
    figure: `reading-${reading.id}`,
    lang,
    ledger
  });
  for (const formula of table.querySelectorAll<HTMLDetailsElement>("td:not(:last-child) > details.formula"))
    formula.open = formula.querySelectorAll("a").length <= SHORT;
  return table;
}

function labelOf(choices: readonly Choice[], id: string): string {
  return choices.find((choice) => choice.id === id)?.label ?? "";
}
