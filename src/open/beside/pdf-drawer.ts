import type {PDFDocumentProxy} from "pdfjs-dist";
import {DRAWING} from "../worker/drawing.js";

export interface PdfDrawer {
  /** Draws a page, from 1, onto a canvas of so many pixels of the page's own. */
  draw(page: number, canvas: HTMLCanvasElement, width: number): Promise<void>;
}

export interface PdfDrawerOptions {
  /** Address of the worker's script. */
  readonly worker: URL;
  /** Folder with the CMaps, fonts and decoders of pdf.js, with a closing slash. */
  readonly assets: URL;
}

/** Finer than most eyes, and a quarter of the memory of what some screens have. */
const FINEST = 2;

/** Draws the pages of a PDF as they are printed; pdf.js and its worker are loaded with the first. */
export function pdfDrawer(file: Blob, options: PdfDrawerOptions): PdfDrawer {
  let opening: Promise<PDFDocumentProxy> | undefined;
  return {
    async draw(number, canvas, width) {
      opening ??= openDocument(file, options);
      const page = await (await opening).getPage(number);
      const scale = (width / page.getViewport({scale: 1}).width) * Math.min(FINEST, devicePixelRatio);
      const viewport = page.getViewport({scale});
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({canvas, viewport}).promise;
      page.cleanup();
    }
  };
}

/** Nothing in the file is executed, no form is filled in, and no address in it is followed. */
async function openDocument(file: Blob, {worker, assets}: PdfDrawerOptions): Promise<PDFDocumentProxy> {
  const [pdfjs, data, port] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    file.arrayBuffer(),
    startParser(worker)
  ]);
  const folder = (name: string) => new URL(`${name}/`, assets).href;
  return pdfjs.getDocument({
    data,
    worker: pdfjs.PDFWorker.create({port}),
    cMapUrl: folder("cmaps"),
    standardFontDataUrl: folder("standard_fonts"),
    wasmUrl: folder("wasm"),
    cMapPacked: true,
    isEvalSupported: false,
    enableXfa: false,
    verbosity: 0
  }).promise;
}

/** What is sent before the parser listens would be lost: it says when it does. */
function startParser(script: URL): Promise<Worker> {
  const worker = new Worker(script, {type: "module", name: DRAWING});
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", () => resolve(worker), {once: true});
    worker.addEventListener("error", () => reject(new Error("missing parser of pages")), {once: true});
  });
}
