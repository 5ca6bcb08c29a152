import {html} from "htl";
import {figureCitation} from "../figure-citation.js";
import {localDay} from "../local-day.js";
import {codeField} from "./code-field.js";
import type {EmbedIndex} from "./listed-figure.js";
import {type Lang, words} from "./words.js";

export interface CiteField extends Pick<EmbedIndex, "document" | "version"> {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  /** Of the figure, and of the page. */
  readonly spoken: Lang;
  readonly lang: Lang;
}

/** How to cite a figure that is read today: the line for news, GB/T 7714, BibTeX. */
export function citeField({id, title, address, document, version, spoken, lang}: CiteField): HTMLElement {
  const cited = {id, title, ...document, version, address, lang: spoken, accessed: localDay()};
  const {credit, gbt7714, bibtex} = figureCitation(cited);
  const {credit: line, copyCitation} = words(lang);
  const forms = [
    [line, credit, 2],
    ["GB/T 7714", gbt7714, 2],
    ["BibTeX", bibtex, 8]
  ] as const;
  return html`<div>${forms.map(
    ([label, text, rows]) =>
      html`<p class="cite-form">${label}</p>${codeField(text, {label, lang, rows, copy: copyCitation})}`
  )}</div>`;
}
