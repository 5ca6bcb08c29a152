import {printDocument} from "./print-document.js";
import type {Printed, PrintOptions} from "./printed.js";
import {type Identity, type Reading, readPrinted} from "./read-printed.js";

/** A reading with what was printed, for showing the accounts beside their own text. */
export type DocumentReading =
  | Exclude<Reading, {ok: true}>
  | (Extract<Reading, {ok: true}> & {readonly printed: Printed});

/**
 * Reads final accounts from a file of any format: PDF, Word, Excel, web page or text. Never throws on a document: one that
 * cannot be read is refused with a sentence saying why and what to do; what cannot be read within it is listed in `unread`.
 */
export async function readDocument(
  bytes: Uint8Array,
  {file, sha256, ...options}: Identity & PrintOptions
): Promise<DocumentReading> {
  const printing = await printDocument(bytes, options);
  if (!printing.ok) return printing;
  const {printed} = printing;
  const reading = readPrinted(printed, {file, sha256});
  return reading.ok ? {...reading, printed} : reading;
}
