import {spawnSync} from "node:child_process";
import {performance} from "node:perf_hooks";
import {fileURLToPath} from "node:url";
import {type Clock, median, processClock, readAndCheck, timeOf, wallClock} from "./timing.js";

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
/** Enough for the compiler to be done, which works in threads of its own. */
const WARM_UP = 40;

/**
 * Reading and checking in a warm process, ten documents at once, and a cold start of the command. Limits hold for
 * the process's own time, all its threads together, so that a machine busy with other work does not break them.
 */
export function speedOf(bytes: Uint8Array, file: string | null): Measured[] {
  const work = () => readAndCheck(bytes);
  for (let i = 0; i < WARM_UP; i++) work();
  const timed = (clock: Clock) => median(Array.from({length: RUNS}, () => timeOf(work, clock)));
  const measured = [
    {name: "read and check, warm (median)", value: timed(processClock), limit: WARM_LIMIT_MS, unit: "ms"},
    {name: "the same by the wall clock", value: timed(wallClock), limit: null, unit: "ms"},
    {
      name: `${DOCUMENTS} documents / ${DOCUMENTS} × one`,
      value: linearity(work),
      limit: LINEAR_LIMIT,
      unit: "×"
    }
  ];
  const cold = file ? [{name: "juesuan check, cold start", value: coldStart(file), limit: null, unit: "ms"}] : [];
  return [...measured, ...cold];
}

/** One document and ten by turns, since the process gets faster as it goes. */
function linearity(work: () => void): number {
  const ratios = Array.from({length: ROUNDS}, () => {
    const one = median(Array.from({length: DOCUMENTS}, () => timeOf(work, processClock)));
    const ten = timeOf(() => repeat(work, DOCUMENTS), processClock);
    return ten / (DOCUMENTS * one);
  });
  return median(ratios);
}

function repeat(work: () => void, times: number): void {
  for (let i = 0; i < times; i++) work();
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
