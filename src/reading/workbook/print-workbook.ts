import {CFB} from "@e965/xlsx";
import type {Printing, PrintOptions} from "../printed.js";
import {refuse} from "../refuse.js";
import {refuseKind} from "../refuse-kind.js";
import {boundedPart} from "./bounded-part.js";
import {onlyCells} from "./only-cells.js";
import {printBook} from "./print-book.js";

const MAX_WORKBOOK = 16 * 1024 * 1024;

/** Streams by which a format that is packed like an old workbook is known. */
const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [/^worddocument$/, "旧版 Word 或 WPS 文字文件（.doc、.wps）", "an old Word or WPS document (.doc, .wps)"],
  [/^powerpoint document$/, "旧版演示文稿（.ppt）", "an old presentation (.ppt)"],
  [/^__nameid_version/, "邮件（.msg）", "a mail (.msg)"]
];

/** Prints an old workbook (.xls) or a workbook as XML. What else is packed like one is refused by what it is. */
export async function printWorkbook(bytes: Uint8Array, options: PrintOptions = {}): Promise<Printing> {
  if (bytes.length > MAX_WORKBOOK) return refuse("too-large");
  if (bytes[0] !== OLE) return printXml(bytes, options);
  const streams = streamsOf(bytes);
  if (!streams) return refuse("damaged");
  const cells = streams.get("workbook") ?? streams.get("book");
  if (cells) return printBook(packed(onlyCells(cells)), options);
  const names = [...streams.keys()];
  if (names.includes("encryptedpackage")) return refuse("encrypted");
  const kind = KINDS.find(([pattern]) => names.some((name) => pattern.test(name)));
  return kind ? refuseKind(kind[1], kind[2]) : refuseKind("旧版 Office 文件", "an old Office file");
}

function printXml(bytes: Uint8Array, options: PrintOptions): Printing {
  const bounded = boundedPart(bytes);
  return typeof bounded === "string" ? refuse(bounded) : printBook(bounded, options);
}

const OLE = 0xd0;

/** The streams of a compound file by their names in small letters; null where it is damaged. */
function streamsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  try {
    const file: CompoundFile = CFB.read(bytes, {type: "array"});
    return new Map(file.FileIndex.map(({name, content}) => [name.toLowerCase(), Uint8Array.from(content ?? [])]));
  } catch {
    return null;
  }
}

/** What is used of what the library gives, which it does not say. */
interface CompoundFile {
  readonly FileIndex: readonly {readonly name: string; readonly content?: ArrayLike<number>}[];
}

/** A compound file with one stream: what else the file held is left. */
function packed(cells: Uint8Array): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "/Workbook", cells);
  return Uint8Array.from(CFB.write(file, {type: "array"}));
}
