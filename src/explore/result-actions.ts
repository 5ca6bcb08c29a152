import {html} from "htl";
import {exploreWords} from "./words.js";

export interface ResultActionsOptions {
  readonly lang: "zh" | "en";
  /** The file to download: its name, and what is in it. */
  readonly file: () => {readonly name: string; readonly text: string};
}

/** What can be done with a result: take it away, or lead others to it. */
export function resultActions({lang, file}: ResultActionsOptions): HTMLElement {
  const words = exploreWords[lang];
  const download = html`<button type="button">${words.download}</button>`;
  const copy = html`<button type="button">${words.copy}</button>`;
  const said = html`<span role="status"></span>`;
  download.addEventListener("click", () => {
    const {name, text} = file();
    save(name, text);
  });
  copy.addEventListener("click", async () => {
    const done = await copied(location.href);
    const byHand = html`<label>${words.copyByHand} <input readonly value=${location.href}></label>`;
    said.replaceChildren(done ? words.copied : byHand);
    if (!done) byHand.querySelector("input")?.select();
  });
  return html`<div class="explore-actions no-print" role="group" aria-label=${words.actions}>${download}${copy}${said}</div>`;
}

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: "text/csv;charset=utf-8"}));
  html`<a href=${address} download=${name}></a>`.click();
  // Not at once: some browsers read it only when the click has been done.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard outside https: the reader copies by hand.
    return false;
  }
}
