import {Worker} from "node:worker_threads";
import type {Frames} from "../figures/index.js";
import type {Answer, Task} from "./draw-worker.js";
import type {Publication} from "./publication.js";

const COUNT = 2;

export interface DrawThreads {
  /** Spreads tasks over the threads; answers come in the order of the tasks. Throws what a thread threw. */
  readonly perform: (tasks: readonly Task[]) => Promise<readonly Answer[]>;
  /** Has every thread do the same. */
  readonly tell: (task: Task) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Threads that draw figures and paint PNGs. */
export function drawThreads(frames: Frames, publication: Publication): DrawThreads {
  const workers = Array.from({length: COUNT}, () => startWorker({frames, publication}));
  return {
    perform: (tasks) => spread(tasks, workers),
    tell: async (task) => {
      await Promise.all(workers.map((worker) => ask(worker, task)));
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
  };
}

/** Node 20 gives a thread none of tsx's loaders, whatever its options: the thread asks for them itself. */
function startWorker(workerData: unknown): Worker {
  const [loader, module] = [import.meta.resolve("tsx/esm/api"), new URL("./draw-worker.ts", import.meta.url).href];
  const code = `import(${JSON.stringify(loader)}).then(({register}) => (register(), import(${JSON.stringify(module)})))`;
  return new Worker(code, {eval: true, workerData});
}

async function spread(tasks: readonly Task[], workers: readonly Worker[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const waiting = [...tasks.entries()];
  const inTurn = async (worker: Worker) => {
    for (let next = waiting.shift(); next; next = waiting.shift()) answers[next[0]] = await ask(worker, next[1]);
  };
  await Promise.all(workers.map(inTurn));
  return answers;
}

/** A message to a thread that is still starting waits for it; one that dies instead of answering throws. */
function ask(worker: Worker, task: Task): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      end();
    };
    const onMessage = ({answer, error}: {readonly answer: Answer; readonly error?: string}) =>
      settle(() => (error ? reject(new Error(error)) : resolve(answer)));
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = (code: number) => settle(() => reject(new Error(`a thread ended with code ${code}`)));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(task);
  });
}
