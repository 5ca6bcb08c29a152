import {join} from "node:path";
import {readFrames, type Written, writeEmbeds} from "../embed/index.js";
import {placesOf} from "./document-places.js";
import {documents, embedFolderOf} from "./documents.js";
import {editionDay} from "./edition-day.js";
import {identity} from "./identity.js";

/** Where what was drawn is kept between builds. */
export const CACHE = join("node_modules", ".cache", "juesuan");

export interface EmbedSource {
  /** The text of a document's published file: `cells.json`. */
  readonly read: (document: string, file: string) => string | Promise<string>;
  readonly origin?: string;
  readonly base?: string;
  /** Those of src/data where they are not said. */
  readonly names?: readonly string[];
  readonly write?: typeof writeEmbeds;
}

/** Writes the embeds of every document into a site's folder, one after the other: each takes all cores. By document, the first one first. */
export async function buildEmbeds(
  site: string,
  {read, origin = identity.origin, base = identity.base, names = documents("src"), write = writeEmbeds}: EmbedSource
): Promise<ReadonlyMap<string, Written>> {
  const written = new Map<string, Written>();
  for (const document of names) {
    const frames = await readFrames((file) => read(document, file));
    const {pages} = placesOf(document);
    const cache = join(CACHE, "embed", document);
    const options = {site, folder: embedFolderOf(document), pages, cache, origin, base, today: editionDay()};
    written.set(document, await write(frames, options));
  }
  return written;
}
