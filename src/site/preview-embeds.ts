import {rmSync} from "node:fs";
import {framesFolder} from "../data/index.js";
import {buildEmbeds} from "./build-embeds.js";

/*
 * Writes the embeds for preview into a folder, from the frames that a running preview serves: a process of its own, so that
 * it always runs the code as it is on the disk. Arguments: the folder, and the address of Framework's preview.
 */
const [folder, address] = process.argv.slice(2);
if (!folder || !address) throw new Error("missing argument: preview-embeds.ts FOLDER ADDRESS");

// No edition of yesterday: in preview nothing has been published.
rmSync(folder, {recursive: true, force: true});
await buildEmbeds(folder, {origin: "", base: "/", read: readFrom(address)});

function readFrom(origin: string) {
  return async (document: string, file: string): Promise<string> => {
    const url = `${origin}/_file/${framesFolder(document)}/${file}`;
    const response = await fetch(url);
    if (!response.ok) throw new Error(`missing file: ${url} answers ${response.status}`);
    return response.text();
  };
}
