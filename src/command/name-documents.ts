import {basename, extname, join} from "node:path";
import {DESCRIPTOR} from "../data/index.js";
import {hashFile} from "./hash-file.js";
import type {Target} from "./task.js";

/** What no file system refuses: a name may be 255 bytes long, and a Chinese character has three. */
const LENGTH = 60;
const FORBIDDEN = /[\p{Cc}<>:"/\\|?*]/gu;

/**
 * A name for what is written of each document, in the order given: its file's without the extension. Documents of one name
 * all get the first digits of their hash, so that no name depends on which was found first; copies are numbered.
 */
export async function nameDocuments(targets: readonly Target[]): Promise<readonly string[]> {
  const sharing = new Map<string, number>();
  for (const target of targets) sharing.set(keyOf(target), (sharing.get(keyOf(target)) ?? 0) + 1);
  const names: string[] = [];
  for (const target of targets)
    names.push(sharing.get(keyOf(target)) === 1 ? stemOf(target) : `${stemOf(target)}-${await shortHash(target)}`);
  return numberCopies(names);
}

function stemOf({path, kind}: Target): string {
  const name = basename(path);
  const stem = kind === "package" ? name : name.slice(0, name.length - extname(name).length);
  const plain = [...stem.normalize("NFC").replace(FORBIDDEN, "-")].slice(0, LENGTH).join("");
  return plain.replace(/^[.\s]+|[.\s]+$/g, "") || "document";
}

function keyOf(target: Target): string {
  return toKey(stemOf(target));
}

/** Some file systems take names that differ in case alone for one. */
function toKey(name: string): string {
  return name.toLowerCase();
}

/** A file that cannot be opened gets no folder, and needs no name. */
async function shortHash({path, kind}: Target): Promise<string> {
  const hash = await hashFile(kind === "package" ? join(path, DESCRIPTOR) : path).catch(() => "");
  return hash.slice(0, 8);
}

function numberCopies(names: readonly string[]): readonly string[] {
  const taken = new Map<string, number>();
  return names.map((name) => {
    const nth = (taken.get(toKey(name)) ?? 0) + 1;
    taken.set(toKey(name), nth);
    return nth === 1 ? name : `${name}-${nth}`;
  });
}
