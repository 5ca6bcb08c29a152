import {html} from "htl";
import {drawNear, type Example} from "./draw-near.js";
import {entries} from "./entries.js";
import type {Entry, Lang, Named, Option} from "./entry.js";
import {keepAtSection} from "./keep-at-section.js";
import {everyChart, words} from "./words.js";

export interface GalleryOptions {
  /** A variation, drawn small. */
  readonly second?: Example;
  readonly lang?: Lang;
}

/**
 * The section of one component: its name, when to use it and when another, an example, the call, what it is given, its
 * options. All words are its entry's; the example is the page's own, and drawn when the reader comes near.
 */
export function galleryEntry(id: string, example: Example, {second, lang = "zh"}: GalleryOptions = {}): HTMLElement {
  const entry = entryOf(id);
  const say = words(lang);
  const {given, options, call} = entry;
  const all = entry.purpose === "around" ? options : [...options, ...everyChart];
  const section = html`<section class="gallery-entry" aria-labelledby=${id}>
    ${heading(entry, lang)}
    <dl class="gallery-when">
      <dt>${say.use}</dt><dd>${entry.use[lang]}</dd>
      <dt>${say.not}</dt><dd>${withLinks(entry.not[lang], lang)}</dd>
    </dl>
    ${drawNear(example, {className: `gallery-example ${entry.purpose}`, lang})}
    ${second ? secondPart(entry, second, lang) : ""}
    <pre class="gallery-call" aria-label=${say.call}><code>${call}</code></pre>
    ${given.columns.length > 0 ? table(given.columns, html.fragment`${say.given} <code>${given.type}</code>`, lang) : ""}
    ${table(all, say.options, lang)}
  </section>`;
  keepAtSection(section, id);
  return section;
}

function heading({id, name}: Entry, lang: Lang): HTMLElement {
  const [other, spoken] = lang === "zh" ? (["en", "en"] as const) : (["zh", "zh-CN"] as const);
  return html`<h2 id=${id} tabindex="-1"><a class="observablehq-header-anchor" href=${`#${id}`}>${name[lang]}</a> <small lang=${spoken}>${name[other]}</small></h2>`;
}

function secondPart({second, narrow}: Entry, example: Example, lang: Lang): HTMLElement {
  const say = words(lang);
  return html`<div class=${narrow ? "gallery-second narrow" : "gallery-second"} role="group" aria-label=${say.second}>
    <p>${second?.[lang] ?? html.fragment`${say.narrow}${narrow?.[lang]}`}</p>
    ${drawNear(example, {className: "gallery-small", lang})}
  </div>`;
}

/** 「用{split-bars}」: the name of the other component, as a link to its section. */
function withLinks(text: string, lang: Lang): DocumentFragment {
  const parts = text.split(/\{([\w-]+)\}/);
  return html.fragment`${parts.map((part, i) => (i % 2 ? linkTo(part, lang) : part))}`;
}

function linkTo(id: string, lang: Lang): HTMLElement {
  return html`<a href=${`#${id}`}>${entryOf(id).name[lang]}</a>`;
}

function entryOf(id: string): Entry {
  const entry = entries.find((e) => e.id === id);
  if (!entry) throw new Error(`unknown component: ${id}`);
  return entry;
}

function table(named: readonly (Named | Option)[], caption: string | Node, lang: Lang): HTMLElement {
  const say = words(lang);
  const standard = named.some((n) => "standard" in n);
  return html`<table class="gallery-table">
    <caption>${caption}</caption>
    <thead><tr><th scope="col">${say.name}</th><th scope="col">${say.meaning}</th>${
      standard ? html`<th scope="col">${say.standard}</th>` : ""
    }</tr></thead>
    <tbody>${named.map(
      (n) =>
        html`<tr><th scope="row"><code>${n.name}</code></th><td>${n.meaning[lang]}</td>${
          "standard" in n ? html`<td>${inCode(n.standard, lang)}</td>` : ""
        }</tr>`
    )}</tbody>
  </table>`;
}

/** What is a value is set as code, what is said is not. */
function inCode(standard: Option["standard"], lang: Lang): HTMLElement | string {
  return typeof standard === "string" ? html`<code>${standard}</code>` : standard[lang];
}
