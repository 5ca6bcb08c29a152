import {escapeHtml} from "../components/index.js";
import {embedFolder, embedPaths} from "./embed-paths.js";
import {plainText} from "./plain-text.js";
import {addressOf, type Publication} from "./publication.js";
import type {Rendered} from "./render-figure.js";
import {siteName} from "./site-name.js";

const LOCALE = {zh: "zh_CN", en: "en"};
const CARD = {width: 1200, height: 630};

/** What others read of an embed page: its title, what it shows in words, its picture, its own address, its oEmbed answer. */
export function toHead(rendered: Rendered, publication: Publication, root: string): string {
  const {words, lang, figure} = rendered;
  const [title, alt] = [plainText(words.title), plainText(words.alt)];
  const {address, file} = embedPaths(figure.id, {lang});
  // An edition, or another order of the rows, gives the figure's own address: what is found and shared follows corrections.
  const outside = (path: string) => (publication.origin ? addressOf(embedFolder(publication) + path, publication) : "");
  const card = outside(file(".card.png")) || root + file(".card.png");
  return [
    `<title>${escapeHtml(`${title} · ${siteName[lang]}`)}</title>`,
    meta("name", "description", alt),
    ...(publication.origin ? [link("canonical", outside(address)), ...languages(figure.id, outside)] : []),
    meta("property", "og:type", "article"),
    meta("property", "og:site_name", siteName[lang]),
    meta("property", "og:locale", LOCALE[lang]),
    meta("property", "og:title", title),
    meta("property", "og:description", alt),
    ...(publication.origin ? [meta("property", "og:url", outside(address))] : []),
    meta("property", "og:image", card),
    meta("property", "og:image:width", String(CARD.width)),
    meta("property", "og:image:height", String(CARD.height)),
    meta("property", "og:image:alt", alt),
    meta("name", "twitter:card", "summary_large_image"),
    link("alternate", root + file(".oembed.json"), `type="application/json+oembed" title="${escapeHtml(title)}"`)
  ].join("");
}

function languages(id: string, outside: (path: string) => string): readonly string[] {
  return (["zh", "en"] as const).map((lang) =>
    link("alternate", outside(embedPaths(id, {lang}).address), `hreflang="${lang === "zh" ? "zh-CN" : lang}"`)
  );
}

function meta(kind: "name" | "property", name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;
}

function link(rel: string, href: string, more = ""): string {
  return `<link rel="${rel}" href="${escapeHtml(href)}"${more && ` ${more}`}>`;
}
