import {createReadStream} from "node:fs";
import {appendFile, rename, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {createInterface} from "node:readline";
import {makeFolder} from "../data/disk/index.js";
import type {FrameRow} from "../data/index.js";
import type {FileRefusal} from "./file-refusal.js";
import {hashFile} from "./hash-file.js";
import {version} from "./help.js";
import type {Target} from "./task.js";

/** What is known of a document that was done: its row of the summary, or why it was refused. */
export type Entry = Key & ({readonly row: FrameRow; readonly contradictions: number} | {readonly refusal: FileRefusal});

interface Key {
  /** The same file of another name is another document: packages and reports hold the name. */
  readonly file: string;
  readonly sha256: string;
}

export interface Journal {
  /** What is known of a file as it is now. */
  recall(target: Target, file: string): Promise<Entry | undefined>;
  add(entry: Entry): Promise<void>;
}

/** Hidden, so that no walk of the folder finds it. */
const NAME = ".juesuan.jsonl";

/**
 * The journal of a folder: what was done in it, a line a document, written as each is done. A run that was broken off goes
 * on from it. Lines of another version of this program are forgotten, since it may read otherwise; so is a line that was
 * cut off. With `fresh` all are.
 */
export async function openJournal(folder: string, {fresh = false} = {}): Promise<Journal> {
  const path = join(folder, NAME);
  const entries = new Map<string, Entry>();
  if (!fresh) for (const entry of await entriesIn(path)) entries.set(keyOf(entry), entry);
  await makeFolder(folder);
  await rewrite(path, [...entries.values()]);
  return {
    async recall({path: file, kind}, name) {
      if (kind !== "file" || entries.size === 0) return;
      const sha256 = await hashFile(file).catch(() => "");
      return entries.get(keyOf({file: name, sha256}));
    },
    async add(entry) {
      entries.set(keyOf(entry), entry);
      await appendFile(path, toLine(entry));
    }
  };
}

async function entriesIn(path: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const line of createInterface(createReadStream(path))) entries.push(...parseLine(line));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  return entries;
}

/** None for a line that is cut off or of another version. */
function parseLine(line: string): Entry[] {
  try {
    const {version: written, ...entry} = JSON.parse(line);
    return written === version ? [entry] : [];
  } catch {
    return [];
  }
}

async function rewrite(path: string, entries: readonly Entry[]): Promise<void> {
  const stage = `${path}.${process.pid}`;
  try {
    await writeFile(stage, entries.map(toLine).join(""));
    await rename(stage, path);
  } finally {
    await rm(stage, {force: true});
  }
}

function toLine(entry: Entry): string {
  return `${JSON.stringify({version, ...entry})}\n`;
}

function keyOf({file, sha256}: Key): string {
  return `${sha256} ${file}`;
}
