import {zipSync} from "fflate";
import type {Printing, PrintOptions} from "../printed.js";
import {refuse} from "../refuse.js";
import {unzip, type ZipEntry} from "../zip/index.js";
import {boundedPart} from "./bounded-part.js";
import {printBook} from "./print-book.js";

/** All parts of a workbook unpacked; a department's come to a hundredth. */
const MAX_UNPACKED = 64 * 1024 * 1024;
/** Pictures, charts, comments and macros are left where they are. The library asks for what the list of contents names. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/[^/]+|xl\/(?:[^/]+|_rels\/[^/]+|theme\/[^/]+|externalLinks\/.+|(?:work|macro|chart|dialog)sheets\/[^/]+))$/i;
const MACROS = /vbaProject/i;

/** Prints a workbook of today's format (.xlsx, .xlsm). Its parts are unpacked here, where a bomb is stopped. */
export async function printSheets(entries: readonly ZipEntry[], options: PrintOptions): Promise<Printing> {
  const parts: Record<string, Uint8Array> = {};
  let left = MAX_UNPACKED;
  for (const entry of entries.filter(({name}) => PARTS.test(name) && !MACROS.test(name))) {
    const bytes = unzip(entry, left);
    if (typeof bytes === "string") return refuse(bytes);
    left -= bytes.length;
    const part = boundedPart(bytes);
    if (typeof part === "string") return refuse(part);
    parts[entry.name] = part;
  }
  return printBook(zipSync(parts, {level: 0}), options);
}
