import type {PDFDocumentProxy, PDFPageProxy} from "pdfjs-dist";
import type {Line, PrintedBox} from "../line.js";
import type {PrintedPage, Printing, PrintOptions} from "../printed.js";
import type {Refusal} from "../refusal.js";
import {drawPage} from "./draw-page.js";
import type {Frame, Ink} from "./ink.js";
import type {Pdfjs} from "./load-pdfjs.js";
import {toMatrix} from "./matrix.js";
import {openPdf} from "./open-pdf.js";
import {toPageLines} from "./page-lines.js";
import {toOperations} from "./page-operations.js";
import {CANCELLED, DAMAGED, SCANNED, tooMuch, UNKNOWN_CHARACTERS} from "./refusals.js";

/** Of one page: a dense page of accounts has three thousand. */
const MAX_GLYPHS = 30_000;
/** A page number, a stamp: less text than any page of accounts. */
const FEW_GLYPHS = 8;
/** Share of the page. */
const LARGE_PICTURE = 0.3;
const MANY_SHAPES = 200;
/** A document is a scan when more than this share of its pages are pictures. */
const MOST = 0.8;

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
  const unreadPages: number[] = [];
  let glyphs = 0;
  let unknown = 0;
  for (let number = 1; number <= document.numPages; number++) {
    // All that pdf.js waits for comes at once: what a page or a process has to say meanwhile must be let in.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) return refuse(CANCELLED);
    const page = await document.getPage(number);
    const {width, height} = page.getViewport({scale: 1});
    const operations = await toOperations(page, pdfjs);
    if (!operations) return refuse(tooMuch(number));
    const {ink, turn} = draw(page, (base, frame) => drawPage(operations, base, frame));
    if (ink.glyphs.length > MAX_GLYPHS) return refuse(tooMuch(number));
    const printed = toPageLines(ink, (frame) => toBox(frame, turn, width, height));
    for (const line of [...printed, {text: ""}]) lines.push({number: lines.length + 1, page: number, ...line});
    pages.push({page: number, width, height});
    // A blank page draws something, if only a space; one that draws nothing at all has lost what it drew.
    if (isPicture(ink) || operations.names.length === 0) unreadPages.push(number);
    glyphs += ink.glyphs.length;
    unknown += ink.unknown;
    page.cleanup();
    onPage?.(number, document.numPages);
  }
  if (glyphs === 0 || unreadPages.length > pages.length * MOST) return refuse(SCANNED);
  if (unknown * 2 > glyphs) return refuse(UNKNOWN_CHARACTERS);
  return {ok: true, printed: {format: "pdf", lines, pages, unreadPages}};
}

/** A page that shows something which is not among its text: a scan, or letters drawn as outlines. */
function isPicture({glyphs, pictures, shapes}: Ink): boolean {
  const few = glyphs.filter(({text}) => text.trim()).length < FEW_GLYPHS;
  return few && (pictures > LARGE_PICTURE || shapes > MANY_SHAPES);
}

function refuse(refusal: Refusal): Printing {
  return {ok: false, refusal};
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
  const [wide, high] = [right - left, bottom - top];
  if (turn === 90) return toRounded(width - bottom, left, high, wide);
  if (turn === 180) return toRounded(width - right, height - bottom, wide, high);
  if (turn === 270) return toRounded(top, height - right, high, wide);
  return toRounded(left, top, wide, high);
}

function toRounded(left: number, top: number, width: number, height: number): PrintedBox {
  const round = (value: number) => Math.round(value * 100) / 100;
  return {left: round(left), top: round(top), width: round(width), height: round(height)};
}
