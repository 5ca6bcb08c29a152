import type {Answered, Asked} from "./messages.js";
import {readFile} from "./read-file.js";

/** The part of a worker's global scope that is used. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage(message: Answered, transfer: readonly Transferable[]): void;
}

/** What runs in the worker: reads files that the page sends, one after another as it sends them. */
export function serveFiles(scope: WorkerScope): void {
  const running = new Map<number, AbortController>();
  const tell = (answer: Answered) => scope.postMessage(answer, []);
  scope.onmessage = async ({data}) => {
    if (data.kind === "cancel") {
      running.get(data.id)?.abort();
      return;
    }
    const controller = new AbortController();
    running.set(data.id, controller);
    const answer = await readFile(data, {signal: controller.signal, tell});
    running.delete(data.id);
    const archive = answer.kind === "opened" ? answer.opened.files?.archive : undefined;
    scope.postMessage(answer, archive ? [archive.buffer] : []);
  };
}
