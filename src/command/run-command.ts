import {type Call, type CheckCall, parseCall, type ReadCall} from "./call.js";
import {check} from "./check.js";
import {help, version} from "./help.js";
import {loneDocument} from "./lone-document.js";
import {EXIT, type Means, type Output} from "./output.js";
import {Refused} from "./refused.js";
import {type Runner, runTasks} from "./run-tasks.js";

/**
 * The command line: gives the exit code. What a person did wrong goes to `errors` in Chinese with English beneath; anything
 * else that fails is a fault of the program, and is thrown.
 */
export async function runCommand(
  words: readonly string[],
  output: Output,
  errors: Output,
  runner: Runner = runTasks
): Promise<number> {
  try {
    return await run(parseCall(words), {output, errors, runner});
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    errors.write(`${error.zh}\n${error.en}\n`);
    return EXIT.refused;
  }
}

async function run(call: Call, means: Means): Promise<number> {
  const {output} = means;
  switch (call.command) {
    case "read":
    case "check":
      return runReading(call, means);
    case "columns":
      output.write((await import("./format-columns.js")).formatColumns());
      return EXIT.consistent;
    case "version":
      output.write(`${version}\n`);
      return EXIT.consistent;
    case "help":
      output.write(help);
      return EXIT.consistent;
  }
}

/** What few calls need is loaded for them alone: a person waits for a check of one file. */
async function runReading(call: ReadCall | CheckCall, means: Means): Promise<number> {
  const [path = "", ...rest] = call.paths;
  const target = rest.length > 0 ? null : await loneDocument(path);
  if (!target) return (await import("./run-many.js")).runMany(call, means);
  if (call.command === "check") return check(target, call, means);
  return (await import("./read.js")).read(target, call, means);
}
