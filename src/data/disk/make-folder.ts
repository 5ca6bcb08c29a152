import {mkdir, stat} from "node:fs/promises";
import {dirname} from "node:path";

/** Makes a folder and those above it. Node's own `recursive` never ends where a file system refuses one with ENOENT, as /proc does. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === "EEXIST" && (await stat(folder)).isDirectory()) return;
    if (code !== "ENOENT" || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}
