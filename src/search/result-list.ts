import {html} from "htl";
import {type MarkedPart, markWords} from "./mark-words.js";
import type {SearchHits} from "./search.js";
import type {SearchEntry} from "./search-entry.js";
import {searchWords} from "./words.js";

/** Of what is shown of a text, in characters: two lines on a telephone. */
const LENGTH = {zh: 60, en: 110};

/** What was found, as links: kind, title, and the text around the first word. Nothing of the query is put in as HTML. */
export function resultList(
  {hits, words}: SearchHits,
  {lang, root}: {readonly lang: "zh" | "en"; readonly root: string}
): HTMLElement {
  const item = ({kind, title, text, href}: SearchEntry) => html`<li><a href=${root + href}>
    <span class="search-kind">${searchWords[lang].kinds[kind]}</span>
    <span class="search-title">${markWords(title, words).map(toNode)}</span>
    ${text && html`<span class="search-text">${markWords(text, words, {length: LENGTH[lang]}).map(toNode)}</span>`}
  </a></li>`;
  return html`<ol class="search-results">${hits.map(item)}</ol>`;
}

function toNode({text, marked}: MarkedPart): Node | string {
  return marked ? html`<mark>${text}</mark>` : text;
}
