import {cpSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {framesFolder} from "../data/index.js";
import {buildEmbeds} from "./build-embeds.js";
import {FIGURES, VERSIONS} from "./preview-pages.js";
import {readStory} from "./read-story.js";
import {writeSearch} from "./write-search.js";

/*
 * Writes for preview into a folder, from the frames that a running preview serves: the embeds, the figures that pages are
 * filled with, and what search finds in the frames. A process of its own, so that it always runs the code as it is on the disk. Arguments: the folder, and the address of Framework's preview.
 */
const [folder, address] = process.argv.slice(2);
if (!folder || !address) throw new Error("missing argument: preview-embeds.ts FOLDER ADDRESS");

// No edition of yesterday: in preview nothing has been published.
rmSync(folder, {recursive: true, force: true});
const read = readFrom(address);
const written = await buildEmbeds(folder, {origin: "", base: "/", read});
for (const [document, {figures}] of written) cpSync(figures, join(folder, FIGURES, document), {recursive: true});
const editions = [...written].map(([document, {edition}]) => [document, edition]);
writeFileSync(join(folder, VERSIONS), JSON.stringify(Object.fromEntries(editions)));
writeSearch(
  folder,
  await Promise.all(
    [...written].map(([document, {figures, edition: version}]) =>
      readStory({document, read: (file) => read(document, file), figures, version})
    )
  )
);

function readFrom(origin: string) {
  return async (document: string, file: string): Promise<string> => {
    const url = `${origin}/_file/${framesFolder(document)}/${file}`;
    const response = await fetch(url);
    if (!response.ok) throw new Error(`missing file: ${url} answers ${response.status}`);
    return response.text();
  };
}
