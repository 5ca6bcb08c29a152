import {embedFolder, embedPaths} from "./embed-paths.js";
import {addressOf, type Publication} from "./publication.js";
import type {Rendered} from "./render-figure.js";
import {reservedHeight} from "./reserved-height.js";
import {type CodesOptions, shortCodes} from "./short-codes.js";
import {siteName} from "./site-name.js";

const DAY = 86_400;
/** The picture of a shared link. */
const CARD = {thumbnail_width: 1200, thumbnail_height: 630};
const WIDTH = 760;

/** What other systems ask for when a figure's address is pasted into them: an answer of oEmbed 1.0, `rich`, in JSON. */
export function toOembed(rendered: Rendered, publication: Publication, options: CodesOptions): string {
  const {words, lang, figure} = rendered;
  const at = (path: string) => addressOf(embedFolder(publication, options.frozen) + path, publication);
  const answer = {
    version: "1.0",
    type: "rich",
    title: words.title,
    provider_name: siteName[lang],
    provider_url: addressOf("", publication),
    cache_age: DAY,
    html: shortCodes(rendered, publication, options).frame,
    width: WIDTH,
    height: reservedHeight(rendered),
    thumbnail_url: at(embedPaths(figure.id, rendered).file(".card.png")),
    ...CARD
  };
  return JSON.stringify(answer, null, 2);
}
