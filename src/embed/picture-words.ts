import {embedFolder, embedPaths} from "./embed-paths.js";
import {addressOf, type Publication} from "./publication.js";
import type {Rendered} from "./render-figure.js";

/** What a picture says around its drawing, a line or paragraph each; empty where there is nothing to say. */
export interface PictureWords {
  readonly title: string;
  /** What is drawn, with its unit. */
  readonly subtitle: string;
  readonly note: string;
  readonly source: string;
  /** Who made it, which edition, of which day. */
  readonly credit: string;
  /** The name of the site. */
  readonly site: string;
  /** Where the figure is, without `https://`: to be read and typed. */
  readonly address: string;
}

const SITE = {zh: "读懂决算 juesuan", en: "juesuan 读懂决算"};
/** A reader of English has no page around a picture that explains the units. */
const UNITS: Readonly<Record<string, string>> = {
  元: "yuan",
  万元: "10,000 yuan (万元)",
  亿元: "100 million yuan (亿元)"
};
const HASH = 8;

export function pictureWords({words, lang, figure}: Rendered, publication: Publication): PictureWords {
  const {title, subtitle, unit = "", note = "", source} = words;
  const {hash, date} = publication.version;
  const path = embedFolder(publication) + embedPaths(figure.id, {lang}).address;
  const address = publication.origin ? addressOf(path, publication).replace(/^https?:\/\//, "") : "";
  const edition = hash.slice(0, HASH);
  const zh = lang === "zh";
  const made = zh ? `制图：${SITE.zh}` : `Chart: ${SITE.en}`;
  const version = zh ? `版本 ${edition}，${date}` : `version ${edition}, ${date}`;
  return {
    title,
    subtitle: unit ? (zh ? `${subtitle}，单位：${unit}` : `${subtitle}; in ${UNITS[unit] ?? unit}`) : subtitle,
    note,
    source,
    credit: `${made} · ${version}`,
    site: SITE[lang],
    address
  };
}
