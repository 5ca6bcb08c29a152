import {unitName} from "../components/index.js";
import {embedFolder, embedPaths} from "./embed-paths.js";
import {addressOf, type Publication} from "./publication.js";
import type {Rendered} from "./render-figure.js";
import {bothNames} from "./site-name.js";

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

const HASH = 8;

export function pictureWords({words, lang, figure}: Rendered, publication: Publication): PictureWords {
  const {title, subtitle, unit = "", note = "", source} = words;
  const {hash, date} = publication.version;
  const path = embedFolder(publication) + embedPaths(figure.id, {lang}).address;
  const address = publication.origin ? addressOf(path, publication).replace(/^https?:\/\//, "") : "";
  const edition = hash.slice(0, HASH);
  const zh = lang === "zh";
  const made = zh ? `制图：${bothNames.zh}` : `Chart: ${bothNames.en}`;
  const version = zh ? `版本 ${edition}，${date}` : `version ${edition}, ${date}`;
  return {
    title,
    subtitle: unit ? (zh ? `${subtitle}，单位：${unit}` : `${subtitle}; in ${unitInEnglish(unit)}`) : subtitle,
    note,
    source,
    credit: `${made} · ${version}`,
    site: bothNames[lang],
    address
  };
}

/** A reader of English has no page around a picture that explains the units: with the document's own word. */
function unitInEnglish(unit: string): string {
  const name = unitName(unit, "en");
  return name === unit || name === "yuan" ? name : `${name} (${unit})`;
}
