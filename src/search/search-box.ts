import {html} from "htl";
import {openByKey} from "./open-by-key.js";
import {searchAnswers} from "./search-answers.js";
import {walkResults} from "./walk-results.js";
import {searchWords} from "./words.js";

export interface SearchBoxOptions {
  /** Address of the entries, a JSON file; fetched when the box is first opened. */
  readonly index: string | URL;
  /** Relative address of the site's root, with a closing slash. */
  readonly root?: string;
  readonly lang?: "zh" | "en";
}

/**
 * A button that opens a search of the whole site, as `/` and Ctrl+K do anywhere on the page. Results are links: arrow keys
 * go through them, Enter opens, Esc closes; how many there are is announced.
 */
export function searchBox({index, root = "./", lang = "zh"}: SearchBoxOptions): HTMLElement {
  const words = searchWords[lang];
  const button = html`<button type="button" class="search-open" aria-haspopup="dialog" aria-keyshortcuts="/ Control+K"
    >${words.open} <kbd aria-hidden="true">/</kbd></button>`;
  // A text field: Esc would empty one for searches instead of closing the box.
  const input = html`<input type="text" enterkeyhint="search" autocomplete="off" spellcheck="false" maxlength="100"
    aria-label=${words.dialog} placeholder=${words.placeholder}>` as HTMLInputElement;
  const close = html`<button type="button" class="search-close" aria-label=${words.close}>×</button>`;
  const onexample = (query: string) => {
    input.value = query;
    input.focus();
    answers.ask(query);
  };
  const answers = searchAnswers({index, root, lang, onexample});
  const dialog = html`<dialog class="search-dialog" aria-label=${words.dialog}>
    <div class="search-line">${input}${close}</div>${answers.element}<p class="search-keys">${words.keys}</p>
  </dialog>` as HTMLDialogElement;
  const open = () => {
    if (dialog.open) return;
    dialog.showModal();
    input.select();
    answers.ask(input.value);
  };
  button.addEventListener("click", open);
  close.addEventListener("click", () => dialog.close());
  input.addEventListener("input", () => answers.ask(input.value));
  dialog.addEventListener("click", (event) => {
    if (isDone(event, dialog)) dialog.close();
  });
  walkResults(dialog, input);
  openByKey(dialog, open);
  return html`<div class="search-box">${button}${dialog}</div>`;
}

/** A click beside the box, or on a result, which may be on the page that is open. One for a new tab leaves the box. */
function isDone({target, ctrlKey, metaKey, shiftKey}: MouseEvent, dialog: HTMLElement): boolean {
  if (target === dialog) return true;
  return target instanceof Element && target.closest("a") !== null && !(ctrlKey || metaKey || shiftKey);
}
