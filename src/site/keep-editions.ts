import {cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync} from "node:fs";
import {dirname, join} from "node:path";

const EMBED = "embed";
/** What of a folder of embeds outlives a build, beside the editions in `v`: their list. */
const LIST = "versions.json";

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
  for (const folder of ["", ...foldersIn(from).filter((name) => name !== "v")]) {
    const whole = foldersIn(join(from, folder, "v")).filter((name) => !name.endsWith(".part"));
    const editions = whole.map((name) => join("v", name));
    for (const name of [...editions, LIST]) move(join(from, folder, name), join(to, folder, name));
  }
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** What is there already is newer, and stays. To another file system it is copied, and is there whole or not at all. */
function move(from: string, to: string): void {
  if (!existsSync(from) || existsSync(to)) return;
  mkdirSync(dirname(to), {recursive: true});
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    const stage = `${to}.part`;
    rmSync(stage, {recursive: true, force: true});
    cpSync(from, stage, {recursive: true});
    renameSync(stage, to);
    rmSync(from, {recursive: true});
  }
}
