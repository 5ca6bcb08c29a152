import {html, svg} from "htl";
import {entries} from "./entries.js";
import type {Entry, Lang, Sketched} from "./entry.js";
import {purposes, words} from "./words.js";

/** The contents of the gallery: each chart as a small sketch above its name, then what stands around charts. */
export function galleryWall({lang = "zh" as Lang} = {}): HTMLElement {
  const say = words(lang);
  const charts = entries.filter(({purpose}) => purpose !== "around");
  const around = entries.filter(({purpose}) => purpose === "around");
  return html`<nav class="gallery-wall wide" aria-label=${say.contents}>
    <ul>${charts.map((entry) => poster(entry, lang))}</ul>
    <p>${say.around}${around.map(({id, name}, i) => html.fragment`${i > 0 ? say.comma : ""}<a href=${`#${id}`}>${name[lang]}</a>`)}${say.stop}</p>
  </nav>`;
}

function poster({id, name, purpose, sketch}: Entry, lang: Lang): HTMLElement {
  return html`<li><a href=${`#${id}`}>
    <svg viewBox="0 0 96 60" aria-hidden="true">${sketch.map(stroke)}</svg>
    <span class="gallery-name">${name[lang]}</span> <span class="gallery-purpose">${purposes[purpose][lang]}</span>
  </a></li>`;
}

function stroke({d, as, told}: Sketched): SVGElement {
  return svg`<path class=${told ? `${as} told` : as} d=${d}></path>`;
}
