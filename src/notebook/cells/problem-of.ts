import {RuntimeError} from "@observablehq/runtime";
import {EndlessError} from "./loop-watch.js";
import type {Problem} from "./problem.js";

/** V8 and others put a function's parameters and a brace on lines of their own before its body. */
const HEADER_LINES = 2;

/** What went wrong when a cell ran, from what it threw. `file` is its code's name in the error's trace. */
export function problemOf(error: unknown, {file}: {readonly file: string}): Problem {
  if (error instanceof RuntimeError) return fromRuntime(error);
  const line = error instanceof Error ? lineIn(error.stack ?? "", file) : null;
  if (error instanceof EndlessError) return {kind: "endless", line};
  if (!(error instanceof Error)) return {kind: "error", name: "", message: String(error), line};
  return {kind: "error", name: error.name, message: error.message, line};
}

/** The runtime's own errors say which input is to blame. */
function fromRuntime({message, input = ""}: RuntimeError): Problem {
  if (message === "circular definition") return {kind: "circular"};
  const [, repeated] = /^(\S+) is defined more than once$/.exec(message) ?? [];
  if (repeated) return {kind: "duplicate", names: [repeated]};
  if (message === `${input} is not defined`) return {kind: "undefined", name: input};
  return {kind: "upstream", name: input};
}

function lineIn(stack: string, file: string): number | null {
  const start = stack.indexOf(`${file}:`);
  if (start < 0) return null;
  const line = Number.parseInt(stack.slice(start + file.length + 1), 10) - HEADER_LINES;
  return line > 0 ? line : null;
}
