import {html} from "htl";
import type {EmbedView} from "./embed-view.js";
import {type EmbedFolders, figureAddress} from "./figure-address.js";
import {type Lang, words} from "./words.js";

export interface FileLinks {
  readonly id: string;
  readonly view: EmbedView;
  readonly folders: EmbedFolders;
  readonly files: readonly string[];
  /** The day of the edition. */
  readonly date: string;
  readonly lang: Lang;
}

/** By how a figure's file ends, what it is called. What is not here is for programs of ours. */
const NAMES: readonly (readonly [ending: string, zh: string, en: string])[] = [
  [".csv", "CSV", "CSV"],
  [".xlsx", "Excel", "Excel"],
  [".json", "JSON", "JSON"],
  [".md", "Markdown", "Markdown"],
  [".svg", "SVG", "SVG"],
  [".dark.svg", "SVG（深色）", "SVG (dark)"],
  [".png", "PNG", "PNG"],
  ["@2x.png", "PNG（2 倍）", "PNG (2×)"],
  [".card.png", "分享卡片", "Card for shared links"],
  [".wechat.png", "公众号图片", "Picture for WeChat"],
  [".datapackage.json", "datapackage.json", "datapackage.json"],
  [".oembed.json", "oEmbed", "oEmbed"]
];

/** Everything that a figure is published as, and its page of today's edition, which stays as it is. */
export function fileLinks({id, view, folders, files, date, lang}: FileLinks): HTMLElement {
  const say = words(lang);
  const home = `${view.lang === "en" ? "en/" : ""}${id}`;
  const folder = view.frozen ? folders.frozen : folders.live;
  const there = NAMES.filter(([ending]) => files.includes(home + ending));
  const pages = [
    [figureAddress(id, {...view, frozen: false}, folders), say.page],
    [figureAddress(id, {...view, frozen: true}, folders), say.fixed(date)]
  ];
  return html`<div>
    <ul class="figure-downloads">
      ${there.map(([ending, zh, en]) => html`<li><a href=${folder + home + ending} download>${lang === "zh" ? zh : en}</a></li>`)}
    </ul>
    <ul class="figure-downloads">
      ${pages.map(([address, name]) => html`<li><a href=${address}>${name}</a></li>`)}
    </ul>
  </div>`;
}
