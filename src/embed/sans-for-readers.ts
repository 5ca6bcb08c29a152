import subsetFont from "subset-font";
import {mainFile} from "./font-files.js";

/**
 * "juesuan sans": one woff2 with the characters of this text, for readers whose system has no Chinese font. What it lacks
 * beyond GB 2312 and Latin (≥, ①) every system has.
 */
export async function sansForReaders(text: string): Promise<Uint8Array> {
  const characters = [...new Set(text)].sort().join("");
  return subsetFont(mainFile({family: "sans", weight: 400}), characters, {targetFormat: "woff2"});
}
