import {DRAWING} from "./drawing.js";
import type {Answered, Asked} from "./messages.js";
import {openPackage} from "./open-package.js";
import {readFile} from "./read-file.js";

/** The part of a worker's global scope that is used. */
export interface WorkerScope {
  readonly name: string;
  readonly location: {readonly href: string};
  document?: unknown;
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage(message: Answered, transfer: readonly Transferable[]): void;
}

/** What runs in the worker: reads files that the page sends, one after another as it sends them. */
export async function serveFiles(scope: WorkerScope): Promise<void> {
  if (scope.name === DRAWING) {
    // @ts-expect-error: the parser comes without types. It listens as soon as it is loaded.
    await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    return;
  }
  // pdf.js asks the document of a page what addresses are relative to, and a worker has none.
  scope.document ??= {baseURI: scope.location.href};
  const running = new Map<number, AbortController>();
  const tell = (answer: Answered) => scope.postMessage(answer, []);
  scope.onmessage = async ({data}) => {
    if (data.kind === "cancel") {
      running.get(data.id)?.abort();
      return;
    }
    if (data.kind !== "read" && data.kind !== "package") return;
    const controller = new AbortController();
    running.set(data.id, controller);
    const answer =
      data.kind === "read" ? await readFile(data, {signal: controller.signal, tell}) : await openPackage(data);
    running.delete(data.id);
    scope.postMessage(answer, answer.kind === "opened" ? [answer.opened.files.archive.buffer] : []);
  };
}
