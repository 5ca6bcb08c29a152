import {availableParallelism} from "node:os";
import type {Step} from "./steps/step.js";
import {steps} from "./steps/steps.js";

/*
 * `npm test` runs every step, `npm test -- unit links` those named and what they need. At most two at a time; each prints
 * when it ends. The last line counts the steps.
 */
const ATONCE = Math.min(2, availableParallelism());

const chosen = choose(process.argv.slice(2));
const results = new Map<Step, Promise<"passed" | "failed" | "skipped">>();
let running = 0;
const waiting: (() => void)[] = [];

const started = performance.now();
for (const step of chosen) results.set(step, run(step));
const ends = await Promise.all(results.values());
const count = (end: string) => ends.filter((e) => e === end).length;
console.log(`\nall steps in ${seconds(started)}`);
console.log(
  `${count("passed")} passed, ${count("failed")} failed${count("skipped") ? `, ${count("skipped")} skipped` : ""}`
);
process.exit(count("failed") ? 1 : 0);

/** The steps named, with those they need, in the order of the list. */
function choose(names: readonly string[]): Step[] {
  const wanted = new Set<string>();
  const add = (name: string) => {
    const step = steps.find((s) => s.name === name);
    if (!step) throw new Error(`unknown step: ${name} (there are ${steps.map((s) => s.name).join(", ")})`);
    for (const need of step.needs ?? []) add(need);
    wanted.add(name);
  };
  for (const name of names.length ? names : steps.map((s) => s.name)) add(name);
  return steps.filter((s) => wanted.has(s.name));
}

async function run(step: Step): Promise<"passed" | "failed" | "skipped"> {
  await null;
  const needs = chosen.filter((s) => step.needs?.includes(s.name)).map((s) => results.get(s));
  if ((await Promise.all(needs)).includes("failed")) return print(step, "failed", "", "what it needs failed");
  if (running >= ATONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  const start = performance.now();
  try {
    const {end, text} = await step.run();
    return print(step, end, seconds(start), text);
  } catch (error) {
    return print(
      step,
      "failed",
      seconds(start),
      error instanceof Error ? (error.stack ?? error.message) : String(error)
    );
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function print<E extends "passed" | "failed" | "skipped">(step: Step, end: E, time: string, text: string): E {
  console.log(
    `${end.padEnd(8)}${step.name.padEnd(10)}${time.padStart(7)}  ${text.includes("\n") ? step.says : text || step.says}`
  );
  if (text.includes("\n")) console.log(text.replace(/^/gm, "  | ").trimEnd());
  return end;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
