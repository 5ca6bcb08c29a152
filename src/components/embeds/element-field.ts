import {html} from "htl";
import {codeField} from "./code-field.js";
import {elementCode} from "./element-code.js";
import type {EmbedView} from "./embed-view.js";
import {themeColour} from "./theme-colour.js";
import {type Lang, words} from "./words.js";

/** The element's code to copy, from the fragment at an address; where it cannot be read, the way to the file. */
export function elementField(
  address: string,
  view: EmbedView,
  {label, lang}: {readonly label: string; readonly lang: Lang}
): HTMLElement {
  const say = words(lang);
  const field = html`<div><p role="status">${say.elementWait}</p></div>`;
  readText(address).then(
    (fragment) => {
      const {origin} = new URL(address);
      const code = elementCode(fragment, view, {origin, colourOf: themeColour("dark")});
      field.replaceChildren(codeField(code, {label, lang, rows: 6}));
    },
    () => field.replaceChildren(html`<p role="status">${say.elementFailed}<a href=${address}>${address}</a></p>`)
  );
  return field;
}

async function readText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`missing file: ${address}`);
  return answer.text();
}
