import {spawn} from "node:child_process";
import {stripVTControlCharacters} from "node:util";

export interface Run {
  readonly code: number;
  /** What it printed, standard output and error as they came, without colours. */
  readonly output: string;
}

/** Runs a program to its end, or stops it after `seconds`; one that cannot be started ends with code 127. */
export function command(program: string, args: readonly string[], {cwd = ".", seconds = 1800} = {}): Promise<Run> {
  const child = spawn(program, args, {cwd, timeout: seconds * 1000, stdio: ["ignore", "pipe", "pipe"]});
  let output = "";
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({code: 127, output: `${output}${error.message}\n`}));
    child.on("close", (code, signal) => {
      const stopped = signal ? `stopped by ${signal}, after at most ${seconds} s\n` : "";
      resolve({code: code ?? 1, output: stripVTControlCharacters(output) + stopped});
    });
  });
}
