import {html} from "htl";
import {copyButton} from "./copy-button.js";
import {type Lang, words} from "./words.js";

export interface CodeField {
  readonly label: string;
  readonly lang: Lang;
  readonly rows?: number;
  /** What the button says. */
  readonly copy?: string;
}

/** A code to copy: to be read, to be selected, and a button that takes it whole. */
export function codeField(code: string, {label, lang, rows = 4, copy = words(lang).copyCode}: CodeField): HTMLElement {
  const field = html`<textarea readonly rows=${rows} spellcheck="false" aria-label=${label}></textarea>`;
  if (!(field instanceof HTMLTextAreaElement)) return field;
  field.value = code;
  const button = copyButton({
    label: copy,
    lang,
    // Outside https there is no clipboard at all.
    copy: async () => navigator.clipboard.writeText(code),
    otherwise() {
      field.focus();
      field.select();
      return words(lang).selected;
    }
  });
  return html`<div class="code-field">${field}${button}</div>`;
}
