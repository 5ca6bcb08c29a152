import {readFile} from "node:fs/promises";
import {fileURLToPath} from "node:url";

/** A hook of Node's loader, over tsx's, which would look through every module of a package: pdf.js alone takes it four seconds. */
export async function load(url, context, next) {
  if (!/\/node_modules\/.*\.mjs$/.test(url)) return next(url, context);
  return {format: "module", source: await readFile(fileURLToPath(url)), shortCircuit: true};
}
