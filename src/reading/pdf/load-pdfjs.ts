export type Pdfjs = typeof import("pdfjs-dist");

declare global {
  /** Where pdf.js looks for its parser before it would start a worker of its own. */
  var pdfjsWorker: unknown;
}

/**
 * Loads pdf.js with its parser in the same thread: this room runs in a worker already, or in Node. What it is built with
 * replaces `push` of all arrays in engines that miss a corner of the standard (Node 20), by one thirty times slower: the
 * engine's own is put back.
 */
export async function loadPdfjs(): Promise<Pdfjs> {
  const push = Object.getOwnPropertyDescriptor(Array.prototype, "push");
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  globalThis.pdfjsWorker ??= await loadParser();
  if (push) Object.defineProperty(Array.prototype, "push", push);
  return pdfjs;
}

/** Loaded in a worker, the parser takes the worker for its own and answers its messages, unless there is a `window`. */
async function loadParser(): Promise<unknown> {
  const isOurWorker = "onmessage" in globalThis && !("window" in globalThis);
  if (isOurWorker) Object.defineProperty(globalThis, "window", {value: globalThis, configurable: true});
  try {
    // @ts-expect-error: the parser comes without types.
    return await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  } finally {
    if (isOurWorker) Reflect.deleteProperty(globalThis, "window");
  }
}
