import {type Call, parseCall} from "./call.js";
import {check} from "./check.js";
import {help, version} from "./help.js";
import {EXIT, type Output} from "./output.js";
import {read} from "./read.js";
import {Refused} from "./refused.js";

/**
 * The command line: gives the exit code. What a person did wrong goes to `errors` in Chinese with English beneath; anything
 * else that fails is a fault of the program, and is thrown.
 */
export async function runCommand(words: readonly string[], output: Output, errors: Output): Promise<number> {
  try {
    return await run(parseCall(words), output);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    errors.write(`${error.zh}\n${error.en}\n`);
    return EXIT.refused;
  }
}

function run(call: Call, output: Output): number | Promise<number> {
  switch (call.command) {
    case "read":
      return read(call, output);
    case "check":
      return check(call, output);
    case "version":
      output.write(`${version}\n`);
      return EXIT.consistent;
    case "help":
      output.write(help);
      return EXIT.consistent;
  }
}
