import {performance} from "node:perf_hooks";
import {viewOf} from "../../src/accounts/index.js";
import {checkAccounts} from "../../src/checks/index.js";
import {readAccounts} from "../../src/reading/index.js";

/** Reads and checks a document, as `juesuan check` does. */
export function readAndCheck(bytes: Uint8Array): number {
  const reading = readAccounts(bytes, {file: "document.txt", sha256: ""});
  if (!reading.ok) throw new Error(reading.refusal.en);
  return checkAccounts(viewOf(reading.accounts)).length;
}

/** Milliseconds of each of `runs` calls, after `warm` that are not counted. */
export function timesOf(work: () => void, runs: number, warm: number): number[] {
  for (let i = 0; i < warm; i++) work();
  return Array.from({length: runs}, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[middle - (sorted.length % 2 ? 0 : 1)], sorted[middle]];
  return (low + high) / 2;
}
