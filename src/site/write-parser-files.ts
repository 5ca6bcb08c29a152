import {cpSync, existsSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";

/** What pdf.js fetches when a file asks for it: tables of Chinese characters, fonts that files may leave out, decoders of pictures. */
export const PARSER_FOLDERS = ["cmaps", "standard_fonts", "wasm"] as const;

const PDFJS = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/** Copies them into a folder of a site; in preview once, for they change only with the library. */
export function writeParserFiles(folder: string): void {
  for (const name of PARSER_FOLDERS) {
    const target = join(folder, name);
    if (!existsSync(target)) cpSync(join(PDFJS, name), target, {recursive: true});
  }
}
