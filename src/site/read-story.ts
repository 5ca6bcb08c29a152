import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fromPackage, packageFiles} from "../data/index.js";
import {readFrames} from "../embed/index.js";
import type {StoryData} from "../story/index.js";
import {placesOf} from "./document-places.js";

export interface StorySource {
  /** The name of the document's folder in src/data. */
  readonly document: string;
  /** The text of the document's published file: `cells.json`. */
  readonly read: (file: string) => string | Promise<string>;
  /** The folder of figures as pages have them: `zh/balance.html`. */
  readonly figures: string;
  readonly version: {readonly hash: string; readonly date: string};
  /** The folder of its package. */
  readonly folder?: string;
}

/** What a document's pages are filled from. */
export async function readStory({
  document,
  read,
  figures,
  version,
  folder = join("src", "data", document)
}: StorySource): Promise<StoryData> {
  const list = async (name: string) => JSON.parse(await read(`${name}.json`));
  const texts = new Map(packageFiles.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  const {unread, pages, others, otherCells} = fromPackage(texts);
  const {resources} = JSON.parse(texts.get("datapackage.json") ?? "{}");
  return {
    name: document,
    places: placesOf(document),
    frames: await readFrames(read),
    findings: await list("findings"),
    checks: await list("checks"),
    repairs: await list("repairs"),
    unread,
    pages,
    others,
    otherCells,
    report: await list("report"),
    files: resources,
    version,
    figure(id, lang) {
      const file = join(figures, lang, `${id}.html`);
      return existsSync(file) ? readFileSync(file, "utf8") : null;
    }
  };
}
