import {html} from "htl";
import {frameCode, pictureCode} from "./embed-codes.js";
import type {FrameWords} from "./figure-frame.js";
import {figureWords} from "./figure-words.js";

export interface ActionOptions {
  readonly id: string;
  readonly lang: "zh" | "en";
  /** Of its drawing, in pixels. */
  readonly height: number;
  /** Address of the folder of the embeds, with a closing slash. */
  readonly home?: string;
  /** Address of the folder with the page of embeds, with a closing slash. */
  readonly site?: string;
  readonly citation?: Element;
}

/** What headline, foot and actions take on average, in pixels. */
const AROUND = 320;
const PICTURE_WIDTH = 760;

/**
 * One quiet row: table, downloads, codes for other sites, citation, link. Folds of the browser's own, one open at a time,
 * so all but the link's copying works without script.
 */
export function figureActions(
  table: HTMLElement,
  words: FrameWords,
  {id, lang, height, home = "./embed/", site = "./", citation}: ActionOptions
): HTMLElement {
  const say = figureWords[lang];
  const address = `${absolute(home)}${lang === "en" ? "en/" : ""}${id}`;
  // Regions of one page must be told apart by their names.
  const named = say.data + (lang === "zh" ? "：" : ": ") + words.title;
  const fold = (className: string, summary: string, content: Node) =>
    html`<details class=${className} name=${`${id}-actions`}><summary>${summary}</summary><div class="figure-action">${content}</div></details>`;
  return html`<div class="figure-actions" role="group" aria-label=${say.actions}>
    ${fold("figure-data", say.data, html`<div class="scroll" role="region" tabindex="0" aria-label=${named}>${table}</div>`)}
    ${fold("figure-download", say.download, downloads(address, lang))}
    ${fold("figure-embed", say.embed, codes(address, words, {id, lang, height, home: absolute(home), site}))}
    ${citation && fold("figure-cite", say.cite, citation)}
    <button type="button" class="copy-link" data-address=${address} hidden>${say.copyLink}</button>
  </div>`;
}

/** Other sites need the whole address. Outside a page, as in Node, it is given whole. */
function absolute(address: string): string {
  const {baseURI} = document;
  return /^https?:/.test(baseURI) ? new URL(address, baseURI).href : address;
}

function downloads(address: string, lang: "zh" | "en"): HTMLElement {
  const files = [
    ["CSV", ".csv"],
    ["Excel", ".xlsx"],
    ["JSON", ".json"],
    ["Markdown", ".md"],
    ["SVG", ".svg"],
    ["PNG", ".png"],
    [figureWords[lang].larger, "@2x.png"]
  ];
  return html`<ul class="figure-downloads">
    ${files.map(([name, ending]) => html`<li><a href=${address + ending} download>${name}</a></li>`)}
  </ul>`;
}

function codes(
  address: string,
  {title, source, alt}: FrameWords,
  {id, lang, height, home, site}: Required<Omit<ActionOptions, "citation">>
): DocumentFragment {
  const say = figureWords[lang];
  const [picture, larger] = [`${address}.png`, `${address}@2x.png`];
  const size = {width: PICTURE_WIDTH, height: height + AROUND / 2};
  const code = (name: string, text: string) =>
    html`<label>${name}<textarea readonly rows="3" spellcheck="false">${text}</textarea></label>`;
  return html.fragment`
    ${code(say.frameCode, frameCode({src: address, title, height: height + AROUND, parent: `${home}_assets/parent.js`}))}
    ${code(say.pictureCode, pictureCode({href: address, src: picture, src2x: larger, ...size, alt, source}))}
    <p><a href=${`${site}embeds#${id}`}>${say.embedPage}</a></p>`;
}
