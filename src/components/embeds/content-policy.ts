import {html} from "htl";
import {codeField} from "./code-field.js";
import {type Lang, words} from "./words.js";

/** The line that lets a page with a Content-Security-Policy show our figures, for the site it is read on. */
export function contentPolicy({lang = "zh" as Lang, origin = location.origin} = {}): HTMLElement {
  const line = ["frame-src", "img-src", "script-src"].map((name) => `${name} ${origin};`).join(" ");
  return html`<div class="content-policy">${codeField(line, {label: words(lang).policy, lang, rows: 2})}</div>`;
}
