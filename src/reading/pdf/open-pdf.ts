import type {PDFDocumentProxy} from "pdfjs-dist";
import type {Refusal} from "../refusal.js";
import {findDamage} from "./find-damage.js";
import {loadPdfjs, type Pdfjs} from "./load-pdfjs.js";
import {BROKEN, DAMAGED, EMPTY, ENCRYPTED, TOO_LARGE, TOO_MANY_PAGES, TOO_MUCH} from "./refusals.js";
import {withoutFontPrograms} from "./without-font-programs.js";

/** Bounds of what is read: an ordinary department's accounts have thirty pages and three megabytes. */
export const MAX_BYTES = 64 * 1024 * 1024;
export const MAX_PAGES = 500;

export type Opened =
  | {readonly ok: true; readonly pdfjs: Pdfjs; readonly document: PDFDocumentProxy}
  | {readonly ok: false; readonly refusal: Refusal};

/** Opens a PDF with nothing in it executed, no font loaded, no form filled in and no address followed. */
export async function openPdf(bytes: Uint8Array, cMapUrl?: string): Promise<Opened> {
  if (bytes.length === 0) return {ok: false, refusal: EMPTY};
  if (bytes.length > MAX_BYTES) return {ok: false, refusal: TOO_LARGE};
  const file = new TextDecoder("latin1").decode(bytes);
  const damage = await findDamage(bytes, file);
  if (damage !== "none") return {ok: false, refusal: damage === "broken" ? BROKEN : TOO_MUCH};
  const pdfjs = await loadPdfjs();
  try {
    const document = await pdfjs.getDocument({
      // A copy, and of the plain kind: pdf.js takes the bytes away from whoever hands them over, and refuses a Buffer of Node.
      data: withoutFontPrograms(bytes, file),
      cMapUrl: toCMapUrl(cMapUrl),
      cMapPacked: true,
      useWorkerFetch: false,
      isEvalSupported: false,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      // No picture is drawn: one pixel is as good as none.
      maxImageSize: 1,
      stopAtErrors: false,
      verbosity: 0
    }).promise;
    if (document.numPages <= MAX_PAGES) return {ok: true, pdfjs, document};
    await document.destroy();
    return {ok: false, refusal: TOO_MANY_PAGES};
  } catch (error) {
    return {ok: false, refusal: isPassword(error) ? ENCRYPTED : DAMAGED};
  }
}

/** In Node pdf.js reads CMaps as files, from a path; there they are found where the library is, unless it is bundled. */
function toCMapUrl(url: string | undefined): string | undefined {
  const given = url ?? installedCMaps();
  return given?.startsWith("file:") ? decodeURIComponent(new URL(given).pathname) : given;
}

function installedCMaps(): string | undefined {
  try {
    return new URL("./cmaps/", import.meta.resolve("pdfjs-dist/package.json")).href;
  } catch {
    // A browser knows no packages: without CMaps, fonts that carry their own table of characters are still read.
    return undefined;
  }
}

function isPassword(error: unknown): boolean {
  return error instanceof Error && error.name === "PasswordException";
}
