import {type Call, type CheckCall, parseCall, type ReadCall} from "./call.js";
import {check} from "./check.js";
import {help, version} from "./help.js";
import {loneDocument} from "./lone-document.js";
import {EXIT, type Output} from "./output.js";
import {Refused} from "./refused.js";

/**
 * The command line: gives the exit code. What a person did wrong goes to `errors` in Chinese with English beneath; anything
 * else that fails is a fault of the program, and is thrown.
 */
export async function runCommand(words: readonly string[], output: Output, errors: Output): Promise<number> {
  try {
    return await run(parseCall(words), output, errors);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    errors.write(`${error.zh}\n${error.en}\n`);
    return EXIT.refused;
  }
}

async function run(call: Call, output: Output, errors: Output): Promise<number> {
  switch (call.command) {
    case "read":
    case "check":
      return runReading(call, output, errors);
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
async function runReading(call: ReadCall | CheckCall, output: Output, errors: Output): Promise<number> {
  const [path = "", ...rest] = call.paths;
  const target = rest.length > 0 ? null : await loneDocument(path);
  if (!target) return (await import("./run-many.js")).runMany(call, output, errors);
  if (call.command === "check") return check(target, call, output);
  return (await import("./read.js")).read(target, call, output);
}
