import {join} from "node:path";
import {readFrames, writeEmbeds} from "../embed/index.js";
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
}

/** Writes the embeds of every document into a site's folder. */
export async function buildEmbeds(
  site: string,
  {read, origin = identity.origin, base = identity.base}: EmbedSource
): Promise<void> {
  const today = editionDay();
  for (const document of documents("src")) {
    const frames = await readFrames((file) => read(document, file));
    const folder = embedFolderOf(document);
    const cache = join(CACHE, "embed", document);
    await writeEmbeds(frames, {site, folder, cache, origin, base, today});
  }
}
