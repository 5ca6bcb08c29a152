import {CFB} from "@e965/xlsx";
import type {Printing, PrintOptions} from "../printed.js";
import {refuse} from "../refuse.js";
import {refuseKind} from "../refuse-kind.js";
import {printBook} from "./print-book.js";

const MAX_WORKBOOK = 32 * 1024 * 1024;

/** Streams by which a format that is packed like an old workbook is known. */
const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [/^WordDocument$/, "旧版 Word 或 WPS 文字文件（.doc、.wps）", "an old Word or WPS document (.doc, .wps)"],
  [/^PowerPoint Document$/i, "旧版演示文稿（.ppt）", "an old presentation (.ppt)"],
  [/^__nameid_version/, "邮件（.msg）", "a mail (.msg)"]
];

/** Prints an old workbook (.xls) or a workbook as XML. What else is packed like one is refused by what it is. */
export async function printWorkbook(bytes: Uint8Array, options: PrintOptions = {}): Promise<Printing> {
  if (bytes.length > MAX_WORKBOOK) return refuse("too-large");
  if (bytes[0] !== OLE) return printBook(bytes, options);
  const streams = streamsOf(bytes);
  if (!streams) return refuse("damaged");
  if (streams.some((name) => /^(?:Workbook|Book)$/i.test(name))) return printBook(bytes, options);
  if (streams.includes("EncryptedPackage")) return refuse("encrypted");
  const kind = KINDS.find(([pattern]) => streams.some((name) => pattern.test(name)));
  return kind ? refuseKind(kind[1], kind[2]) : refuseKind("旧版 Office 文件", "an old Office file");
}

const OLE = 0xd0;

/** Names of the streams of a compound file; null where it is damaged. */
function streamsOf(bytes: Uint8Array): readonly string[] | null {
  try {
    const paths: readonly string[] = CFB.read(bytes, {type: "array"}).FullPaths;
    return paths.map((path) => path.slice(path.lastIndexOf("/") + 1));
  } catch {
    return null;
  }
}
