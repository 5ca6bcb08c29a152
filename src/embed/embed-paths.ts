import type {Lang} from "../figures/index.js";
import type {Publication} from "./publication.js";

export interface EmbedPaths {
  /** Every place where the page lies. The second makes `/embed/<id>` work on any static host. */
  readonly pages: readonly string[];
  /** What is given to people as its address: without an ending. */
  readonly address: string;
  /** A file of the figure in this language: `.csv`, `.card.png`, `@2x.png`. */
  readonly file: (ending: string) => string;
}

/**
 * Where the files of a figure in one language and order lie, from the folder of embeds: Chinese at its top, English below
 * `en/`, other orders of the rows below the figure's own folder. Only pages differ by order.
 */
export function embedPaths(id: string, {lang = "zh" as Lang, sort = ""} = {}): EmbedPaths {
  const home = `${lang === "en" ? "en/" : ""}${id}`;
  const folder = sort ? `${home}/${sort}` : home;
  return {
    pages: [...(sort ? [] : [`${home}.html`]), `${folder}/index.html`],
    address: sort ? `${folder}/` : folder,
    file: (ending) => home + ending
  };
}

/** From a page so many folders below the folder of embeds to the site's first page: `../`, or `../../../` for an edition's. */
export function siteFrom(depth: number, publication: Publication, frozen = false): string {
  return "../".repeat(depth + embedFolder(publication, frozen).split("/").length - 1);
}

/** The folder of embeds within the site: the one that follows corrections, or that of an edition, which stays as it is. */
export function embedFolder({version, folder = "embed/"}: Publication, frozen = false): string {
  return frozen ? `${folder}v/${version.hash}/` : folder;
}
