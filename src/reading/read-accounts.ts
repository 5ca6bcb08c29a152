import {printText} from "./print-text.js";
import {type Identity, type Reading, readPrinted} from "./read-printed.js";

/**
 * Reads the text form of final accounts. Never throws on a document: a file that cannot be read is refused with a sentence
 * saying why and what to do; what cannot be read within it is listed in `unread`, at its place.
 */
export function readAccounts(bytes: Uint8Array, identity: Identity): Reading {
  const printing = printText(bytes);
  return printing.ok ? readPrinted(printing.printed, identity) : printing;
}
