import type {Dirent} from "node:fs";
import {access, readdir, realpath, stat} from "node:fs/promises";
import {extname, join, normalize, resolve} from "node:path";
import {DESCRIPTOR} from "../data/index.js";
import type {Target} from "./task.js";

/** What is read in a folder. A file that is named is read whatever its name. */
export const EXTENSIONS: readonly string[] = [".pdf", ".docx", ".xlsx", ".xls", ".html", ".htm", ".txt", ".md"];

/**
 * The documents at the paths given and, in folders, at any depth below: files of known extensions and data packages, each
 * once, in the order of their paths, whatever the order given. Hidden files, what an editor holds open (`~$`), node_modules
 * and the folder written to are passed over, and so are links to folders, which may lead round in a circle.
 */
export async function findDocuments(paths: readonly string[], except = ""): Promise<readonly Target[]> {
  const passedOver = except && (await realpath(except).catch(() => resolve(except)));
  const found: Target[] = [];
  for (const path of paths) found.push(...(await documentsAt(normalize(path), passedOver)));
  const inOrder = found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const once = new Map<string, Target>();
  for (const target of inOrder) {
    const real = await realpath(target.path).catch(() => resolve(target.path));
    if (!once.has(real)) once.set(real, target);
  }
  return [...once.values()];
}

/** A path that is not there is a document all the same: that it is absent is told with the others. */
async function documentsAt(path: string, passedOver: string): Promise<Target[]> {
  if (!(await isFolder(path))) return [{path, kind: "file"}];
  return documentsIn(path, passedOver);
}

async function documentsIn(folder: string, passedOver: string): Promise<Target[]> {
  if (passedOver && (await realpath(folder)) === passedOver) return [];
  if (await holdsPackage(folder)) return [{path: folder, kind: "package"}];
  // A folder that may not be opened holds nothing for us; a file in it could not be read either.
  const entries = await readdir(folder, {withFileTypes: true}).catch((): Dirent[] => []);
  const found: Target[] = [];
  for (const entry of entries.filter(({name}) => !isPassedOver(name))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await documentsIn(path, passedOver)));
    else if (isKnown(entry.name) && !(await isFolder(path))) found.push({path, kind: "file"});
  }
  return found;
}

function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$") || name === "node_modules";
}

function isKnown(name: string): boolean {
  return EXTENSIONS.includes(extname(name).toLowerCase());
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false
  );
}

export async function holdsPackage(folder: string): Promise<boolean> {
  return access(join(folder, DESCRIPTOR)).then(
    () => true,
    () => false
  );
}
