import {existsSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

/**
 * The folder of the CMaps that name the characters of Chinese fonts in PDF files: beside the bundle in a packed kit, else in
 * pdfjs-dist where it is installed. It ends in a slash, as pdf.js asks.
 */
export function findCMaps(): string {
  const beside = fileURLToPath(new URL("./cmaps/", import.meta.url));
  if (existsSync(beside)) return beside;
  return join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "cmaps", "/");
}
