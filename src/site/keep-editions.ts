import {cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync} from "node:fs";
import {dirname, join} from "node:path";

const EMBED = "embed";
/** What of a folder of embeds outlives a build: the editions and their list. */
const LASTING = ["v", "versions.json"];

/**
 * Framework empties the folder of a site before it builds. This moves the editions of embeds aside, and gives what moves
 * them back. What a build that was killed left aside is moved back first.
 */
export function keepEditions(site: string, aside: string): () => void {
  const restore = () => moveEditions(join(aside, EMBED), join(site, EMBED));
  if (existsSync(join(aside, EMBED))) restore();
  rmSync(aside, {recursive: true, force: true});
  moveEditions(join(site, EMBED), join(aside, EMBED));
  return restore;
}

/** Those of the folder itself, and of each document's folder in it. */
function moveEditions(from: string, to: string): void {
  if (!existsSync(from)) return;
  const folders = readdirSync(from, {withFileTypes: true}).filter((e) => e.isDirectory() && e.name !== "v");
  for (const folder of ["", ...folders.map(({name}) => name)]) {
    for (const name of LASTING) move(join(from, folder, name), join(to, folder, name));
  }
}

/** What is there already is newer, and stays. Folders on another file system are copied. */
function move(from: string, to: string): void {
  if (!existsSync(from) || existsSync(to)) return;
  mkdirSync(dirname(to), {recursive: true});
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    cpSync(from, to, {recursive: true});
    rmSync(from, {recursive: true});
  }
}
