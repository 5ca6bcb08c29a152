import {spawnSync} from "node:child_process";
import {performance} from "node:perf_hooks";
import {fileURLToPath} from "node:url";
import {median, readAndCheck, timesOf} from "./timing.js";

/** A measured value, and what it may be at most; null where it is only told. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly limit: number | null;
  readonly unit: string;
}

const WARM_LIMIT_MS = 150;
/** Ten documents may cost a little more than ten times one: the collector has more to do. */
const LINEAR_LIMIT = 1.2;
const DOCUMENTS = 10;
const RUNS = 25;
const ROUNDS = 5;
const WARM_UP = 10;

/** Reading and checking in a warm process, ten documents at once, and a cold start of the command. */
export function speedOf(bytes: Uint8Array, file: string | null): Measured[] {
  const {one, ten} = warmTimes(bytes);
  const measured = [
    {name: "read and check, warm (median)", value: one, limit: WARM_LIMIT_MS, unit: "ms"},
    {
      name: `${DOCUMENTS} documents / ${DOCUMENTS} × one`,
      value: ten / (DOCUMENTS * one),
      limit: LINEAR_LIMIT,
      unit: "×"
    }
  ];
  return file
    ? [...measured, {name: "juesuan check, cold start", value: coldStart(file), limit: null, unit: "ms"}]
    : measured;
}

/** One document and ten by turns, so that a machine busy with other things slows both alike. */
function warmTimes(bytes: Uint8Array): {one: number; ten: number} {
  timesOf(() => readAndCheck(bytes), 0, WARM_UP);
  const rounds = Array.from({length: ROUNDS}, () => ({
    ones: timesOf(() => readAndCheck(bytes), RUNS / ROUNDS, 0),
    tens: timesOf(() => repeat(bytes, DOCUMENTS), 1, 0)
  }));
  return {one: median(rounds.flatMap(({ones}) => ones)), ten: median(rounds.flatMap(({tens}) => tens))};
}

function repeat(bytes: Uint8Array, times: number): void {
  for (let i = 0; i < times; i++) readAndCheck(bytes);
}

/** The median of three runs of the command as a person runs it. */
function coldStart(file: string): number {
  const command = fileURLToPath(new URL("../../src/command/juesuan.js", import.meta.url));
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    const {status, stderr} = spawnSync(process.execPath, [command, "check", file, "--json"], {encoding: "utf8"});
    if (status === null || status > 1) throw new Error(`juesuan check failed: ${stderr}`);
    return performance.now() - start;
  });
  return median(times);
}
