import {readFileSync} from "node:fs";
import {join} from "node:path";
import {readFrames, writeEmbeds} from "../embed/index.js";
import {documents, embedFolderOf} from "./documents.js";
import {editionDay} from "./edition-day.js";
import {identity} from "./identity.js";

/** Where what was drawn is kept between builds. */
export const CACHE = join("node_modules", ".cache", "juesuan");

/** Writes the embeds of every document into a built site, from the frames that the site publishes. */
export async function buildEmbeds(site: string): Promise<void> {
  for (const document of documents("src")) {
    const read = (file: string) => readFileSync(join(site, "data", "frames", document, file), "utf8");
    const folder = embedFolderOf(document);
    await writeEmbeds(await readFrames(read), {
      site,
      folder,
      cache: join(CACHE, "embed"),
      origin: identity.origin,
      base: identity.base,
      today: editionDay()
    });
  }
}
