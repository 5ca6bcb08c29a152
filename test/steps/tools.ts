import {command, type Run} from "./command.js";
import type {Result, Step} from "./step.js";

const TSC = "node_modules/typescript/bin/tsc";
const BIOME = "node_modules/@biomejs/biome/bin/biome";
const VITEST = "node_modules/vitest/vitest.mjs";

export const types: Step = {
  name: "types",
  says: "types hold, and the pure rooms use neither Node nor the DOM",
  async run() {
    const whole = await node(TSC, "--noEmit");
    const pure = await node(TSC, "--noEmit", "-p", "tsconfig.pure.json");
    return toEnd({code: whole.code || pure.code, output: whole.output + pure.output});
  }
};

export const lint: Step = {
  name: "lint",
  says: "no lint, and the walls between rooms stand",
  run: async () => toEnd(await node(BIOME, "lint", "--error-on-warnings", "."))
};

export const format: Step = {
  name: "format",
  says: "the format is Biome's, imports are in order",
  run: async () => toEnd(await node(BIOME, "check", "--linter-enabled=false", "."))
};

/** What Vitest counted, and the reasons tests give for being skipped. */
const TELLING = /^\s*(?:Test Files|Tests) |skip/i;

export const unit: Step = {
  name: "unit",
  says: "unit tests",
  async run() {
    const run = await node(VITEST, "run", "--no-color");
    const lines = run.output.split("\n").filter((line) => TELLING.test(line));
    return run.code ? toEnd(run) : {end: "passed", text: `${lines.join("\n")}\n`};
  }
};

function node(...args: string[]): Promise<Run> {
  return command(process.execPath, args);
}

function toEnd({code, output}: Run): Result {
  return code ? {end: "failed", text: `${output}\n`} : {end: "passed", text: ""};
}
