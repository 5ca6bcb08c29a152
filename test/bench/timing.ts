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

/** A reading of a clock, in milliseconds. */
export type Clock = () => number;

export const wallClock: Clock = () => performance.now();

/** Time spent by this process alone: other work on the machine does not count. */
export const processClock: Clock = () => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
};

export function timeOf(work: () => void, clock: Clock): number {
  const start = clock();
  work();
  return clock() - start;
}

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[middle - (sorted.length % 2 ? 0 : 1)], sorted[middle]];
  return (low + high) / 2;
}
