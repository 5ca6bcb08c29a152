import {mkdir, readdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {basename, dirname, join, resolve} from "node:path";
import {DESCRIPTOR} from "../to-package.js";
import {makeFolder} from "./make-folder.js";

/**
 * Writes a package's files into a folder, all or none: they are written beside it first and moved when complete. A package
 * that is there is replaced; files of other names stay. Throws where files of the same names are no package of ours.
 */
export async function writePackage(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const target = resolve(folder);
  const taken = (await namesIn(target)).filter((name) => files.has(name));
  if (taken.length > 0 && !(await holdsPackage(target)))
    throw new Error(`invalid folder: ${folder} holds ${taken[0]}, which is not of a package`);
  await makeFolder(dirname(target));
  const stage = join(dirname(target), `.${basename(target)}.${process.pid}`);
  try {
    await mkdir(stage);
    for (const [name, text] of files) await writeFile(join(stage, name), text);
    await place(stage, target, [...files.keys()], taken);
  } finally {
    await rm(stage, {recursive: true, force: true});
  }
}

/** Moves the new files in. What they replace is kept aside until all are there, and put back if one cannot be moved. */
async function place(stage: string, target: string, names: readonly string[], taken: readonly string[]): Promise<void> {
  await makeFolder(target);
  const aside = join(stage, "replaced");
  await mkdir(aside);
  const moved: string[] = [];
  try {
    for (const name of taken) await rename(join(target, name), join(aside, name));
    for (const name of names) {
      await rename(join(stage, name), join(target, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved) await rm(join(target, name), {force: true});
    for (const name of await namesIn(aside)) await rename(join(aside, name), join(target, name));
    throw error;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

async function holdsPackage(folder: string): Promise<boolean> {
  if (!(await namesIn(folder)).includes(DESCRIPTOR)) return false;
  return /"juesuan":/.test(await readFile(join(folder, DESCRIPTOR), "utf8"));
}
