import {html} from "htl";
import {frameCode, pictureCode} from "../embed-codes.js";
import {citeField} from "./cite-field.js";
import {codeField} from "./code-field.js";
import {codeFold} from "./code-fold.js";
import {elementField} from "./element-field.js";
import type {EmbedView} from "./embed-view.js";
import {type EmbedFolders, figureAddress} from "./figure-address.js";
import {fileLinks} from "./file-links.js";
import type {EmbedIndex, ListedFigure} from "./listed-figure.js";
import {wechatField} from "./wechat-field.js";
import {type Lang, words} from "./words.js";

export interface EmbedCard extends Pick<EmbedIndex, "document" | "version"> {
  readonly id: string;
  readonly view: EmbedView;
  readonly folders: EmbedFolders;
  /** Of the page, not of the figure. */
  readonly lang: Lang;
}

/** A figure as others will have it, live, and every way to take it. */
export function embedCard(figure: ListedFigure, options: EmbedCard): HTMLElement {
  const {id, view, lang} = options;
  const frame = frameOf(figure, options);
  const spoken = view.lang === "zh" ? "zh-CN" : "en";
  return html`<section class="embed-card" aria-labelledby=${id}>
    <h3 id=${id} lang=${spoken} tabindex="-1"><a href=${`#${id}`}>${figure.title}</a></h3>
    <div class="embed-sheet" data-theme=${view.theme === "auto" ? null : view.theme}>${frameIn(frame)}</div>
    <div class="figure-actions" role="group" aria-label=${words(lang).codes}>${folds(figure, frame, options)}</div>
  </section>`;
}

function frameOf({title, height}: ListedFigure, {id, view, folders}: EmbedCard): string {
  const parent = `${view.frozen ? folders.frozen : folders.live}_assets/parent.js`;
  return frameCode({src: figureAddress(id, view, folders), title, height, parent, theme: view.theme});
}

/** The frame of the very code that is copied. Its script, which such a copy never runs, is the page's own. */
function frameIn(code: string): Element | null {
  const {body} = new DOMParser().parseFromString(code, "text/html");
  return body.querySelector("iframe");
}

function folds(figure: ListedFigure, frame: string, options: EmbedCard): readonly HTMLElement[] {
  const {id, view, folders, lang, document, version} = options;
  const say = words(lang);
  const folder = view.frozen ? folders.frozen : folders.live;
  const file = (ending: string) => `${view.lang === "en" ? "en/" : ""}${id}${ending}`;
  const existing = (ending: string) => (figure.files.includes(file(ending)) ? folder + file(ending) : "");
  const fold = (name: string, summary: string, make: () => Node) =>
    codeFold({name, summary, group: `${id}-codes`, make});
  const explained = (text: string, field: HTMLElement) => html`<div><p>${text}</p>${field}</div>`;
  const code = (label: string, text: string) => codeField(text, {label, lang});
  return [
    fold("frame", say.frame, () => explained(say.frameFor, code(say.frame, frame))),
    fold("element", say.element, () =>
      explained(say.elementFor, elementField(folder + file(".fragment.html"), view, {label: say.element, lang}))
    ),
    fold("picture", say.picture, () => explained(say.pictureFor, code(say.picture, pictured(figure, options)))),
    fold("wechat", say.wechat, () =>
      wechatField(figure, {image: existing(".wechat.png"), block: existing(".wechat.html"), lang})
    ),
    fold("files", say.files, () => fileLinks({id, view, folders, files: figure.files, date: version.date, lang})),
    fold("cite", say.cite, () =>
      citeField({id, title: figure.title, address: plainAddress(options), document, version, spoken: view.lang, lang})
    )
  ];
}

/** The picture has one theme and one unit; it leads to the figure as it was published. */
function pictured({title, alt, source, picture}: ListedFigure, options: EmbedCard): string {
  const {view} = options;
  const href = plainAddress(options);
  const [src, src2x] = [`${href}.png`, `${href}@2x.png`];
  return pictureCode({href, src, src2x, ...picture, alt: `${title}${words(view.lang).stop}${alt}`, source});
}

/** Of the figure in its language and edition, as it is without a wish. */
function plainAddress({id, view, folders}: EmbedCard): string {
  return figureAddress(id, {...view, theme: "light", unit: ""}, folders);
}
