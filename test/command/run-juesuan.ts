import {judge} from "../../src/command/judge.js";
import {runCommand} from "../../src/command/run-command.js";
import {type Runner, runTasks} from "../../src/command/run-tasks.js";

export interface Run {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command line in this process, workers left out: documents are read here, the last one first. */
export function runJuesuan(...words: string[]): Promise<Run> {
  return run(words, readHere);
}

/** Runs the command line as a person does, with workers, which take their time to load. */
export function runInWorkers(...words: string[]): Promise<Run> {
  return run(words, runTasks);
}

async function run(words: readonly string[], runner: Runner): Promise<Run> {
  let output = "";
  let errors = "";
  const code = await runCommand(
    words,
    {write: (text) => (output += text)},
    {write: (text) => (errors += text)},
    runner
  );
  return {code, output, errors};
}

/** A runner without workers. */
export async function readHere(...[tasks, {signal, onAnswer}]: Parameters<Runner>): Promise<void> {
  for (const [index, task] of [...tasks.entries()].reverse())
    if (!signal.aborted) await onAnswer(index, await judge(task));
}
