import {spawnSync} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {layouts, syntheticAccounts} from "../synthetic/index.js";
import type {Measured} from "./speed.js";

const DOCUMENTS = 1000;
/** Parts of them, each twice the one before. */
const PARTS = [DOCUMENTS / 4, DOCUMENTS / 2, DOCUMENTS];
/** What time out of proportion to their number documents may take together. */
const LINEAR_LIMIT = 1.3;
const ONCE = fileURLToPath(new URL("./check-folder-once.ts", import.meta.url));

/** What a run took: milliseconds by the clock and of all processors, and megabytes: of the whole process, of its main heap. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly megabytes: number;
  readonly mainHeap: number;
}

/**
 * Many made-up documents in every layout, checked by the command line with one worker and with two. Whether time is linear
 * in their number is told by the processors' time, since the machine may be busy with other work.
 */
export function manyBench(): Measured[] {
  const folder = mkdtempSync(join(tmpdir(), "juesuan-many-"));
  try {
    const parts = writeDocuments(folder);
    const alone = parts.map((part) => cost(part, 1));
    const [quarter, half, whole] = alone;
    const two = cost(parts.at(-1) ?? "", 2);
    if (!quarter || !half || !whole) throw new Error("missing part");
    return [
      throughput("one worker", whole),
      throughput("two workers", two),
      {name: "processors' time a document", value: whole.cpu / DOCUMENTS, limit: null, unit: "ms"},
      {name: `${DOCUMENTS} / ${DOCUMENTS / 2}`, value: whole.cpu / half.cpu, limit: 2 * LINEAR_LIMIT, unit: "×"},
      {name: `${DOCUMENTS} / ${DOCUMENTS / 4}`, value: whole.cpu / quarter.cpu, limit: 4 * LINEAR_LIMIT, unit: "×"},
      {name: "process, one worker", value: whole.megabytes, limit: null, unit: "MB"},
      {name: "process, two workers", value: two.megabytes, limit: null, unit: "MB"},
      {name: `main heap after ${DOCUMENTS / 4}`, value: quarter.mainHeap, limit: null, unit: "MB"},
      {name: `main heap after ${DOCUMENTS}`, value: whole.mainHeap, limit: null, unit: "MB"}
    ];
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** A folder for each part; the larger hold the smaller. */
function writeDocuments(folder: string): string[] {
  let written = 0;
  return PARTS.map((size, i) => {
    const part = join(folder, String(size));
    if (i > 0) cpSync(join(folder, String(PARTS[i - 1])), part, {recursive: true});
    else mkdirSync(part);
    for (; written < size; written++) {
      const layout = layouts[written % layouts.length];
      if (layout) writeFileSync(join(part, `${written + 1}.txt`), syntheticAccounts(written + 1, layout).text);
    }
    return part;
  });
}

function cost(folder: string, jobs: number): Cost {
  const args = ["--import", "tsx", ONCE, folder, String(jobs)];
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: "utf8"});
  if (status !== 0) throw new Error(`juesuan check failed: ${stderr}`);
  return JSON.parse(stdout);
}

function throughput(name: string, {wall}: Cost): Measured {
  return {name: `documents a second, ${name}`, value: (DOCUMENTS / wall) * 1000, limit: null, unit: "/s"};
}
