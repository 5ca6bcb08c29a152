import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {readFrames} from "../embed/index.js";
import type {StoryData} from "../story/index.js";

export interface StorySource {
  /** The text of the document's published file: `cells.json`. */
  readonly read: (file: string) => string | Promise<string>;
  /** The folder of figures as pages have them: `zh/balance.html`. */
  readonly figures: string;
  readonly version: {readonly hash: string; readonly date: string};
}

/** What a document's pages are filled from. */
export async function readStory({read, figures, version}: StorySource): Promise<StoryData> {
  const list = async (name: string) => JSON.parse(await read(`${name}.json`));
  return {
    frames: await readFrames(read),
    findings: await list("findings"),
    checks: await list("checks"),
    repairs: await list("repairs"),
    report: await list("report"),
    version,
    figure(id, lang) {
      const file = join(figures, lang, `${id}.html`);
      return existsSync(file) ? readFileSync(file, "utf8") : null;
    }
  };
}
