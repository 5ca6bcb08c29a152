import {html} from "htl";
import {drawNear, type Example} from "./draw-near.js";
import {entries} from "./entries.js";
import type {Entry, Named, Option} from "./entry.js";
import {keepAtSection} from "./keep-at-section.js";
import {everyChart, words} from "./words.js";

export interface GalleryOptions {
  /** A variation, drawn small. */
  readonly second?: Example;
}

/**
 * The section of one component: its name, when to use it and when another, an example, the call, what it is given, its
 * options. All words are its entry's; the example is the page's own, and drawn when the reader comes near.
 */
export function galleryEntry(id: string, example: Example, {second}: GalleryOptions = {}): HTMLElement {
  const entry = entries.find((e) => e.id === id);
  if (!entry) throw new Error(`unknown component: ${id}`);
  const {name, given, options, call} = entry;
  const all = entry.purpose === "around" ? options : [...options, ...everyChart];
  const section = html`<section class="gallery-entry" aria-labelledby=${id}>
    <h2 id=${id} tabindex="-1"><a class="observablehq-header-anchor" href=${`#${id}`}>${name.zh}</a> <small lang="en">${name.en}</small></h2>
    <dl class="gallery-when">
      <dt>${words.use}</dt><dd>${entry.use}</dd>
      <dt>${words.not}</dt><dd>${withLinks(entry.not)}</dd>
    </dl>
    ${drawNear(example, {className: `gallery-example ${entry.purpose}`})}
    ${second ? secondPart(entry, second) : ""}
    <pre class="gallery-call" aria-label=${words.call}><code>${call}</code></pre>
    ${given.columns.length > 0 ? table(given.columns, html.fragment`${words.given} <code>${given.type}</code>`) : ""}
    ${table(all, words.options)}
  </section>`;
  keepAtSection(section, id);
  return section;
}

function secondPart({second, narrow}: Entry, example: Example): HTMLElement {
  return html`<div class=${narrow ? "gallery-second narrow" : "gallery-second"} role="group" aria-label=${words.second}>
    <p>${second ?? html.fragment`${words.narrow}${narrow}`}</p>
    ${drawNear(example, {className: "gallery-small"})}
  </div>`;
}

/** 「用{split-bars}」: the name of the other component, as a link to its section. */
function withLinks(text: string): DocumentFragment {
  const parts = text.split(/\{([\w-]+)\}/);
  return html.fragment`${parts.map((part, i) => (i % 2 ? linkTo(part) : part))}`;
}

function linkTo(id: string): HTMLElement {
  const entry = entries.find((e) => e.id === id);
  if (!entry) throw new Error(`unknown component: ${id}`);
  return html`<a href=${`#${id}`}>${entry.name.zh}</a>`;
}

function table(named: readonly (Named | Option)[], caption: string | Node): HTMLElement {
  const standard = named.some((n) => "standard" in n);
  return html`<table class="gallery-table">
    <caption>${caption}</caption>
    <thead><tr><th scope="col">${words.name}</th><th scope="col">${words.meaning}</th>${
      standard ? html`<th scope="col">${words.standard}</th>` : ""
    }</tr></thead>
    <tbody>${named.map(
      (n) =>
        html`<tr><th scope="row"><code>${n.name}</code></th><td>${n.meaning}</td>${
          "standard" in n ? html`<td>${inCode(n.standard)}</td>` : ""
        }</tr>`
    )}</tbody>
  </table>`;
}

/** What is a value is set as code, what is said is not. */
function inCode(standard: string): HTMLElement | string {
  return /\p{Script=Han}/u.test(standard) ? standard : html`<code>${standard}</code>`;
}
