import {expect, test} from "vitest";
import {runTasks} from "../../src/command/run-tasks.js";

const TRICKS = new URL("./worker-of-tricks.js", import.meta.url);

/** Reasons, or the paths answered, in the order of the tasks; nothing for those never answered. */
async function outcomesOf(
  paths: readonly string[],
  {jobs = 2, timeout = 20_000, signal = new AbortController().signal, onAnswer = (_: string) => {}} = {}
): Promise<(string | undefined)[]> {
  const outcomes: (string | undefined)[] = paths.map(() => undefined);
  await runTasks(
    paths.map((path) => ({path, kind: "file", want: {}})),
    {
      jobs,
      timeout,
      signal,
      memory: 64,
      script: TRICKS,
      onAnswer(index, answer) {
        const {reason, en} = answer.ok ? {reason: "read", en: ""} : answer.refusal;
        outcomes[index] = reason === "empty" ? en : reason;
        onAnswer(en);
      }
    }
  );
  return outcomes;
}

test("runTasks(tasks) gives every answer to its own task", async () => {
  const paths = Array.from({length: 20}, (_, i) => `file ${i}`);
  expect(await outcomesOf(paths)).toEqual(paths);
});

test("runTasks(tasks) loses no other document to a worker that dies", async () => {
  expect(await outcomesOf(["a", "exit", "b", "throw", "c", "d"])).toEqual(["a", "crashed", "b", "crashed", "c", "d"]);
});

test("runTasks(tasks) stops a document that takes too long, and goes on", async () => {
  expect(await outcomesOf(["hang", "a", "b"], {jobs: 1, timeout: 300})).toEqual(["too-slow", "a", "b"]);
});

test("runTasks(tasks) stops a document that takes too much memory, and goes on", async () => {
  expect(await outcomesOf(["fill", "a"], {jobs: 1})).toEqual(["too-much-memory", "a"]);
});

test("runTasks(tasks) ends at once when its signal says so", async () => {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const outcomes = await outcomesOf(["a", "hang", "b"], {jobs: 1, signal: controller.signal, onAnswer: stop});
  expect(outcomes).toEqual(["a", undefined, undefined]);
});

test("runTasks(tasks) ends its workers and rejects where an answer cannot be taken", async () => {
  const fail = () => {
    throw new Error("full");
  };
  await expect(outcomesOf(["a", "b", "hang"], {onAnswer: fail})).rejects.toThrow("full");
});

test("runTasks([]) starts nothing", async () => {
  expect(await outcomesOf([])).toEqual([]);
});
