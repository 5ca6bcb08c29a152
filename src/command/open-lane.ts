import {Worker} from "node:worker_threads";
import type {FileRefusal} from "./file-refusal.js";
import type {Answer, Message, Task} from "./task.js";

/** What a document may cost, and who is told of its pages. */
export interface LaneOptions {
  /** Milliseconds that a document may take. */
  readonly timeout: number;
  /** Megabytes of heap that a worker may take. */
  readonly memory: number;
  readonly signal: AbortSignal;
  readonly onPage: (page: number, pages: number) => void;
  /** What a worker runs. */
  readonly script: URL;
}

/** One worker, and those that replace it. */
export interface Lane {
  /** What became of a document; null where the signal ended the work. */
  answer(task: Task): Promise<Answer | null>;
  end(): Promise<void>;
}

/** Loading the program takes a second or two; a worker that has not begun after this long never will. */
const START_MS = 60_000;

/** A lane reads a document at a time. A worker that dies or takes too long costs its own document alone, and is replaced. */
export function openLane(options: LaneOptions): Lane {
  let worker: Worker | null = null;

  async function end(): Promise<void> {
    const ended = worker;
    worker = null;
    await ended?.terminate();
  }

  /** Hears what a worker says of a document, of a new worker where there is none. */
  async function ask(task: Task): Promise<Message | FileRefusal | null> {
    const asked = worker ?? start(options);
    if (!worker) {
      worker = asked;
      const begun = await hear(asked, "ready", START_MS, options);
      if (!begun || "reason" in begun) return begun;
    }
    asked.postMessage(task);
    return hear(asked, "answer", options.timeout, options);
  }

  async function answer(task: Task): Promise<Answer | null> {
    const said = options.signal.aborted ? null : await ask(task);
    if (said && "says" in said) return said.says === "answer" ? said.answer : null;
    await end();
    return said && {ok: false, sha256: "", refusal: said};
  }

  return {answer, end};
}

function start({script, memory}: LaneOptions): Worker {
  // Libraries warn of damaged files on the console: that would stand among the findings.
  const worker = new Worker(script, {
    stdout: true,
    stderr: true,
    resourceLimits: {maxOldGenerationSizeMb: memory}
  });
  worker.stdout.resume();
  worker.stderr.resume();
  // A worker may fail once more while it is being ended, when nobody listens.
  worker.on("error", () => {});
  return worker;
}

/** The next message of a kind, or what kept it from coming; null where the signal ended the work. */
function hear(
  worker: Worker,
  wanted: Message["says"],
  limit: number,
  {signal, onPage}: LaneOptions
): Promise<Message | FileRefusal | null> {
  return new Promise((resolve) => {
    const settle = (result: Message | FileRefusal | null) => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      signal.removeEventListener("abort", onAbort);
      resolve(result);
    };
    const onMessage = (message: Message) => {
      if (message.says === "page") onPage(message.page, message.pages);
      if (message.says === wanted) settle(message);
    };
    const onError = (error: unknown) => settle(refusalOf(error));
    const onExit = (code: number) => settle(crashed(`exit ${code}`));
    const onAbort = () => settle(null);
    const timer = setTimeout(() => settle(tooSlow(limit)), limit);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    signal.addEventListener("abort", onAbort);
  });
}

function refusalOf(error: unknown): FileRefusal {
  const {message} = error instanceof Error ? error : new Error(String(error));
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code !== "ERR_WORKER_OUT_OF_MEMORY") return crashed(message);
  return {
    reason: "too-much-memory",
    zh: "读这个文件要用的内存超过上限，已停下。请确认这是一份部门决算；必要时只保留正文。",
    en: "Reading this file takes more memory than allowed, and was stopped. Make sure that it is a department's final accounts."
  };
}

function tooSlow(limit: number): FileRefusal {
  const seconds = limit / 1000;
  return {
    reason: "too-slow",
    zh: `读了 ${seconds} 秒还没有读完，已停下。请确认这是一份部门决算；文件确实很大时用 --timeout 秒数 放宽。`,
    en: `Not read within ${seconds} s, and stopped. Make sure that it is a department's final accounts; if it is large, allow more with --timeout SECONDS.`
  };
}

/** A fault of the program, which costs one document alone when there are many. */
function crashed(message: string): FileRefusal {
  return {
    reason: "crashed",
    zh: `程序在读这个文件时出错（${message}）。这是程序的缺陷，请把文件和这句话一起报告。`,
    en: `The program failed on this file (${message}). That is a fault of the program: please report it with the file.`
  };
}
