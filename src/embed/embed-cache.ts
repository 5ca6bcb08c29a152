import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {Frames} from "../figures/index.js";
import {embedSources} from "./embed-sources.js";
import type {Files} from "./figure-files.js";
import type {Publication} from "./publication.js";

/** Drawings of earlier sources that stay, for those who go back and forth between them. */
const KEPT = 4;

/** The folder with the drawn files, `live/`, `frozen/` and `on-site/`: as it was left, or drawn now. */
export async function drawnInto(
  cache: string,
  frames: Frames,
  publication: Publication,
  sources: () => string = embedSources
): Promise<{readonly path: string; readonly drawn: boolean}> {
  const key = cacheKey(frames, publication, sources());
  const path = join(cache, key);
  if (existsSync(path)) return {path, drawn: false};
  const {embedFiles} = await import("./embed-files.js");
  const {live, frozen, onSite} = await embedFiles(frames, publication);
  const stage = `${path}.${process.pid}`;
  rmSync(stage, {recursive: true, force: true});
  writeFiles(join(stage, "live"), live);
  writeFiles(join(stage, "frozen"), frozen);
  writeFiles(join(stage, "on-site"), onSite);
  // Sources that changed meanwhile have a hand in it: not to be found under the name of those before.
  if (cacheKey(frames, publication, sources()) !== key) return {path: stage, drawn: true};
  rmSync(path, {recursive: true, force: true});
  renameSync(stage, path);
  forgetOld(cache);
  return {path, drawn: true};
}

/** Changes with anything that goes into the drawn files: frames, code, packages, addresses, and the day they print. */
function cacheKey(...parts: readonly [Frames, Publication, string]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

function writeFiles(folder: string, files: Files): void {
  mkdirSync(folder, {recursive: true});
  for (const [path, contents] of files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), contents);
  }
}

function forgetOld(cache: string): void {
  const folders = readdirSync(cache).map((name) => join(cache, name));
  const byAge = folders.map((folder) => ({folder, time: statSync(folder).mtimeMs})).sort((a, b) => b.time - a.time);
  for (const {folder} of byAge.slice(KEPT)) rmSync(folder, {recursive: true, force: true});
}
