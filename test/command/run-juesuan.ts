import {runCommand} from "../../src/command/run-command.js";

export interface Run {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command line in this process. */
export async function runJuesuan(...words: string[]): Promise<Run> {
  let output = "";
  let errors = "";
  const code = await runCommand(words, {write: (text) => (output += text)}, {write: (text) => (errors += text)});
  return {code, output, errors};
}
