import type {Printing, PrintOptions} from "../printed.js";
import {refuse} from "../refuse.js";
import {printWord} from "../word/index.js";
import {printSheets} from "../workbook/index.js";
import {readZip, type ZipEntry} from "../zip/index.js";
import {refuseArchive} from "./refuse-archive.js";

/** Prints what a zip archive holds: a Word document or a workbook. Any other is refused by what it is. */
export async function printOffice(bytes: Uint8Array, options: PrintOptions = {}): Promise<Printing> {
  const entries = readZip(bytes);
  if (!entries) return refuse("damaged");
  const word = mainOf(entries, /^(?:word|WORD)\/document\d*\.xml$/);
  if (word) return printWord(entries, word);
  const sheets = mainOf(entries, /^xl\/workbook\d*\.xml$/i);
  return sheets ? printSheets(entries, options) : refuseArchive(entries);
}

function mainOf(entries: readonly ZipEntry[], pattern: RegExp): string | undefined {
  return entries.find(({name}) => pattern.test(name))?.name;
}
