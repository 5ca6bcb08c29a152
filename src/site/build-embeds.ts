import {join} from "node:path";
import {readFrames, type Written, writeEmbeds} from "../embed/index.js";
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

/**
 * Writes the embeds of the first document into a site's folder. The ledger page is that of one document: figures of another
 * would lead from each number to a place in the first one's ledger. They wait until each document has a page of its own.
 */
export async function buildEmbeds(
  site: string,
  {read, origin = identity.origin, base = identity.base}: EmbedSource
): Promise<Written | null> {
  const [first, ...waiting] = documents("src");
  for (const document of waiting) console.log(notYet(document));
  if (first === undefined) return null;
  const frames = await readFrames((file) => read(first, file));
  const folder = embedFolderOf(first);
  const cache = join(CACHE, "embed", first);
  return writeEmbeds(frames, {site, folder, cache, origin, base, today: editionDay()});
}

/** For whoever adds a document and looks for its figures. */
function notYet(document: string): string {
  return `${document}：账本页目前只有一份文件的，所以暂不生成它的嵌入图。/ ${document}: the ledger page is that of one document so far, so no embeds are written for this one yet.`;
}
