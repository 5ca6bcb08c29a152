import {html} from "htl";
import type {Facts} from "./facts-of.js";
import {lessonTitles} from "./lesson-titles.js";
import {paperKey} from "./paper-key.js";
import {paperSheet} from "./paper-sheet.js";
import {LESSONS, type SheetAddress} from "./sheet-address.js";
import {words} from "./words.js";

/** What the address asks for, set out as paper, under a form that asks for something else. `page` is the address without it. */
export function sheetDesk(
  facts: Facts,
  asked: SheetAddress,
  {page, print}: {readonly page: string; readonly print: () => void}
): HTMLElement {
  const {lesson, seeds, key, odd} = asked;
  const address = (seed: number) => `${page}?lesson=${lesson}&seed=${seed}`;
  const papers = key
    ? [paperKey(facts, {lesson, seeds})]
    : seeds.map((seed) => paperSheet(facts, {lesson, seed, address: address(seed)}));
  return html`<div class="sheet-desk">
    ${controls(facts, asked, print)}
    ${odd ? html`<p class="sheet-odd no-print" role="status">${words[facts.lang].oddAddress}</p>` : ""}
    ${papers}
  </div>`;
}

/** A form that the browser sends to this very page: its fields become the address. */
function controls({lang}: Facts, {lesson, seeds, key}: SheetAddress, print: () => void): HTMLElement {
  const say = words[lang];
  const [first, last] = [seeds[0], seeds.at(-1)];
  const options = LESSONS.map(
    (n) => html`<option value=${n} selected=${n === lesson}>${n}. ${lessonTitles[n][lang]}</option>`
  );
  const button = html`<button type="button">${say.printPage}</button>`;
  button.addEventListener("click", print);
  return html`<form class="sheet-controls no-print" method="get" aria-label=${say.controls}>
    <label>${say.lesson} <select name="lesson">${options}</select></label>
    <label>${say.seeds} <input name="seeds" size="8" value=${first === last ? first : `${first}-${last}`}></label>
    <label><input type="checkbox" name="key" checked=${key}> ${say.withKey}</label>
    <button>${say.show}</button> ${button}
  </form>`;
}
