import {html} from "htl";
import {element} from "../element.js";
import {embedCard} from "./embed-card.js";
import {embedSwitches} from "./embed-switches.js";
import {type EmbedView, parseEmbedView, toEmbedSearch} from "./embed-view.js";
import type {EmbedFolders} from "./figure-address.js";
import {keepPlace} from "./keep-place.js";
import type {EmbedIndex} from "./listed-figure.js";
import {type Lang, words} from "./words.js";

export interface EmbedListOptions {
  /** Address of the folder of embeds, with a closing slash. */
  readonly home?: string;
  /** Address of the site's first page. */
  readonly site?: string;
  readonly lang?: Lang;
}

/** Every published figure, live, with the ways to take it; `#<id>` in the address leads to one. Says so where the list cannot be read. */
export function embedList({home = "./embed/", site = "./", lang = "zh"}: EmbedListOptions = {}): HTMLElement {
  const say = words(lang);
  const list = html`<div class="embed-list wide"><p class="embed-wait" role="status">${say.wait}</p></div>`;
  const live = new URL(home, document.baseURI).href;
  readIndex(live).then(
    (index) => show(list, index, {live, lang}),
    () => list.replaceChildren(lost(home, site, lang))
  );
  return list;
}

async function readIndex(live: string): Promise<EmbedIndex> {
  const answer = await fetch(`${live}index.json`);
  if (!answer.ok) throw new Error(`missing file: ${live}index.json`);
  return answer.json();
}

function lost(home: string, site: string, lang: Lang): HTMLElement {
  const {noIndex, indexFile, front, stop} = words(lang);
  return html`<p class="embed-lost" role="status">${noIndex} <a href=${`${home}index.json`}>${indexFile}</a> · <a href=${site}>${front}</a>${stop}</p>`;
}

function show(list: HTMLElement, index: EmbedIndex, {live, lang}: {readonly live: string; readonly lang: Lang}): void {
  const {hash, date} = index.version;
  const folders = {live, frozen: `${live}v/${hash}/`};
  const body = html`<div class="embed-body"></div>`;
  const draw = (view: EmbedView) =>
    keepPlace(body, () => body.replaceChildren(...contents(index, view, folders, lang)));
  const view = parseEmbedView(location.search, lang);
  const onChange = (wanted: EmbedView) => {
    history.replaceState(null, "", location.pathname + toEmbedSearch(wanted, lang) + location.hash);
    draw(wanted);
  };
  // Before the frames, to hear them all; made by itself, since a script of a template never runs.
  list.replaceChildren(element("script", {src: `${live}_assets/parent.js`, async: ""}));
  draw(view);
  list.append(embedSwitches({view, date, lang, onChange}), body);
  follow(body);
}

/** The figures' headlines, then the figures. One that the document lacks the numbers of is named at the end. */
function contents(
  {document, version, figures}: EmbedIndex,
  view: EmbedView,
  folders: EmbedFolders,
  lang: Lang
): HTMLElement[] {
  const {contents: name, lacking} = words(lang);
  const listed = figures.flatMap(({id, [view.lang]: figure}) => (figure ? [{id, figure}] : []));
  const missing = figures.filter((figure) => !figure[view.lang]).map(({id}) => id);
  const links = listed.map(({id, figure}) => html`<li><a href=${`#${id}`}>${figure.title}</a></li>`);
  const cards = listed.map(({id, figure}) => {
    const own = figure.money ? view : {...view, unit: ""};
    return embedCard(figure, {id, view: own, folders, document, version, lang});
  });
  return [
    html`<nav class="embed-contents" aria-label=${name}><ol lang=${view.lang === "zh" ? "zh-CN" : "en"}>${links}</ol></nav>`,
    ...cards,
    ...(missing.length ? [html`<p class="muted">${lacking(missing.join(", "))}</p>`] : [])
  ];
}

/** The browser looked for the address's place before it was there. Ids are plain: no other hash is one. */
function follow(body: HTMLElement): void {
  const id = location.hash.slice(1);
  const heading = [...body.querySelectorAll<HTMLElement>("h3[id]")].find((h) => h.id === id);
  heading?.scrollIntoView();
  heading?.focus({preventScroll: true});
}
