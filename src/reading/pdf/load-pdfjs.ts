export type Pdfjs = typeof import("pdfjs-dist");

declare global {
  /** Where pdf.js looks for its parser before it would start a worker of its own. */
  var pdfjsWorker: unknown;
}

/** Loads pdf.js with its parser in the same thread: this room runs in a worker already, or in Node. */
export async function loadPdfjs(): Promise<Pdfjs> {
  const [pdfjs, worker] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    // @ts-expect-error: the parser comes without types.
    import("pdfjs-dist/legacy/build/pdf.worker.mjs")
  ]);
  globalThis.pdfjsWorker ??= worker;
  return pdfjs;
}
