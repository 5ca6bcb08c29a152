import {type LaneOptions, openLane} from "./open-lane.js";
import type {Answer, Task} from "./task.js";

export interface RunOptions
  extends Pick<LaneOptions, "timeout" | "signal">,
    Partial<Omit<LaneOptions, "timeout" | "signal">> {
  /** How many workers. */
  readonly jobs: number;
  /** Called with each document as it is done; the next one of its worker waits for what this promises. */
  readonly onAnswer: (index: number, answer: Answer) => Promise<void> | void;
}

/** A worker of one ordinary document stays below a third of this. */
const MEMORY_MB = 1024;

/** How documents are read: `runTasks`, or what stands in for it. */
export type Runner = typeof runTasks;

/** Reads documents in workers, in their order as far as workers are free. Ends when all are done, or the signal says so. */
export async function runTasks(tasks: readonly Task[], options: RunOptions): Promise<void> {
  const failed = new AbortController();
  const signal = AbortSignal.any([options.signal, failed.signal]);
  const lane = {
    memory: MEMORY_MB,
    onPage: () => {},
    script: new URL("./worker.js", import.meta.url),
    ...options,
    signal
  };
  const queue = tasks.entries();
  const lanes = Array.from({length: Math.min(options.jobs, tasks.length)}, () => openLane(lane));
  const work = async ({answer}: (typeof lanes)[number]) => {
    for (const [index, task] of queue) {
      const answered = await answer(task);
      if (!answered || signal.aborted) return;
      await options.onAnswer(index, answered);
    }
  };
  try {
    await Promise.all(lanes.map(work));
  } finally {
    failed.abort();
    await Promise.all(lanes.map((l) => l.end()));
  }
}
