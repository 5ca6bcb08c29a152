import {html} from "htl";
import {loadIndex} from "./load-index.js";
import {resultList} from "./result-list.js";
import {search} from "./search.js";
import type {SearchIndex} from "./search-index.js";
import {searchWords} from "./words.js";

export interface AnswerOptions {
  readonly index: string | URL;
  readonly root: string;
  readonly lang: "zh" | "en";
  /** A reader took one of the suggested queries. */
  readonly onexample: (query: string) => void;
}

export interface SearchAnswers {
  readonly element: HTMLElement;
  ask(query: string): Promise<void>;
}

/** What is said to a query: the results and how many there are, or that there are none, with something else to try. */
export function searchAnswers({index, root, lang, onexample}: AnswerOptions): SearchAnswers {
  const words = searchWords[lang];
  const load = loadIndex(index);
  const status = html`<p class="search-said" role="status"></p>`;
  const results = html`<div class="search-found"></div>`;
  let asked = "";

  const suggest = (before: string) => {
    const examples = words.examples.map((text) => {
      const button = html`<button type="button">${text}</button>`;
      button.addEventListener("click", () => onexample(text));
      return button;
    });
    results.replaceChildren(html`<p class="search-hint">${before} ${examples}</p>`);
  };
  const show = (entries: SearchIndex, query: string, limit?: number) => {
    const found = search(entries, query, limit ? {limit} : {});
    const {total, hits} = found;
    const asks = found.words.length > 0;
    status.textContent = asks ? (total ? words.found(total, hits.length) : words.none(query.trim())) : "";
    if (total === 0) return suggest(asks ? words.tryThese : words.hint);
    results.replaceChildren(resultList(found, {lang, root}));
    if (total === hits.length) return;
    const all = html`<button type="button" class="search-all">${words.all(total)}</button>`;
    all.addEventListener("click", () => {
      show(entries, query, total);
      results.querySelectorAll("a")[hits.length]?.focus();
    });
    results.append(all);
  };
  const ask = async (query: string) => {
    asked = query;
    if (!results.hasChildNodes()) status.textContent = words.loading;
    const entries = await load();
    // What was typed meanwhile is asked on its own.
    if (query !== asked) return;
    if (entries) show(entries, query);
    else status.textContent = words.failed;
  };
  return {element: html`<div class="search-answers">${status}${results}</div>`, ask};
}
