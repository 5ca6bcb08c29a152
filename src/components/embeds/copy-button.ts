import {html} from "htl";
import {type Lang, words} from "./words.js";

export interface CopyButton {
  readonly label: string;
  readonly lang: Lang;
  /** Puts it on the clipboard; rejects where the browser does not let it. */
  readonly copy: () => Promise<void>;
  /** What a reader can do then: selects it, offers a file. Gives the words that say so. */
  readonly otherwise: (() => string) | (() => Promise<string>);
}

/** How long it says so, in milliseconds. */
const SAID = 4000;

/** A button that copies, and beside it, read aloud, what came of it. */
export function copyButton({label, lang, copy, otherwise}: CopyButton): HTMLElement {
  const status = html`<span class="copy-status" role="status" aria-live="polite"></span>`;
  const button = html`<button type="button" class="copy">${label}</button>`;
  const say = (text: string) => {
    status.textContent = text;
  };
  button.addEventListener("click", async () => {
    say("");
    // No clipboard outside https, or none for this page: the reader copies by hand.
    const done = await copy().then(
      () => true,
      () => false
    );
    say(done ? words(lang).copied : await otherwise());
    if (done) setTimeout(say, SAID, "");
  });
  return html`<span class="copy-line">${button} ${status}</span>`;
}
