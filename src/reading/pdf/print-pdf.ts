import type {PDFDocumentProxy, PDFPageProxy} from "pdfjs-dist";
import type {Line, PrintedBox} from "../line.js";
import type {PrintedPage, Printing, PrintOptions} from "../printed.js";
import {drawPage} from "./draw-page.js";
import type {Frame, Ink} from "./ink.js";
import type {Pdfjs} from "./load-pdfjs.js";
import {toMatrix} from "./matrix.js";
import {openPdf} from "./open-pdf.js";
import {type PageLine, toPageLines} from "./page-lines.js";
import {toOperations} from "./page-operations.js";
import {CANCELLED, DAMAGED, SCANNED} from "./refusals.js";

/**
 * What a PDF prints: text outside of tables line by line, tables row by row with exact cells, from the places of glyphs and the
 * ruled lines. Nothing in the file is executed. One that cannot be read is refused with a sentence; never throws on a file.
 */
export async function printPdf(bytes: Uint8Array, options: PrintOptions = {}): Promise<Printing> {
  const opened = await openPdf(bytes, options.cMapUrl);
  if (!opened.ok) return opened;
  try {
    return await printPages(opened.document, opened.pdfjs, options);
  } catch {
    return {ok: false, refusal: DAMAGED};
  } finally {
    await opened.document.destroy();
  }
}

async function printPages(document: PDFDocumentProxy, pdfjs: Pdfjs, {onPage, signal}: PrintOptions): Promise<Printing> {
  const lines: Line[] = [];
  const pages: PrintedPage[] = [];
  let blank = 0;
  for (let number = 1; number <= document.numPages; number++) {
    if (signal?.aborted) return {ok: false, refusal: CANCELLED};
    const page = await document.getPage(number);
    const {width, height} = page.getViewport({scale: 1});
    const printed = await printPage(page, pdfjs);
    if (!printed.some(({text}) => text.trim())) blank++;
    for (const line of [...printed, {text: ""}]) lines.push({number: lines.length + 1, page: number, ...line});
    pages.push({page: number, width, height});
    page.cleanup();
    onPage?.(number, document.numPages);
  }
  if (blank === document.numPages) return {ok: false, refusal: SCANNED};
  return {ok: true, printed: {format: "pdf", lines, pages}};
}

async function printPage(page: PDFPageProxy, pdfjs: Pdfjs): Promise<readonly PageLine[]> {
  const operations = await toOperations(page, pdfjs);
  const {ink, turn} = draw(page, (base, frame) => drawPage(operations, base, frame));
  const {width, height} = page.getViewport({scale: 1});
  return toPageLines(ink, (frame) => toBox(frame, turn, width, height));
}

/** The page with its text upright: one whose text is mostly turned is read from the side. */
function draw(
  page: PDFPageProxy,
  from: (base: ReturnType<typeof toMatrix>, frame: Frame) => Ink
): {readonly ink: Ink; readonly turn: number} {
  const drawTurned = (turn: number) => {
    const {transform, width, height} = page.getViewport({scale: 1, rotation: (page.rotate + 360 - turn) % 360});
    return from(toMatrix(transform), {left: 0, top: 0, right: width, bottom: height});
  };
  const ink = drawTurned(0);
  const turn = [90, 180, 270].find((t) => ink.glyphs.filter((g) => g.turn === t).length * 2 > ink.glyphs.length) ?? 0;
  return {ink: turn === 0 ? ink : drawTurned(turn), turn};
}

/** A frame on the page as it is shown, whose size is given, from one on the page turned back by `turn`. */
function toBox({left, top, right, bottom}: Frame, turn: number, width: number, height: number): PrintedBox {
  const size = {width: right - left, height: bottom - top};
  const turned = {width: size.height, height: size.width};
  if (turn === 90) return {left: width - bottom, top: left, ...turned};
  if (turn === 180) return {left: width - right, top: height - bottom, ...size};
  if (turn === 270) return {left: top, top: height - right, ...turned};
  return {left, top, ...size};
}
