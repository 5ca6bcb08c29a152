import type {Printing} from "../printed.js";
import {refuse} from "../refuse.js";
import {refuseKind} from "../refuse-kind.js";
import type {ZipEntry} from "../zip/index.js";

const PDF = {
  zh: "请用能打开它的软件输出为 PDF 后再试。",
  en: "Open it in the program it is made for, print it to PDF, then try again."
};
const UNPACK = {
  zh: "请先解压，再选择其中的决算文件。",
  en: "Unpack it first, then choose the accounts among its files."
};
/** A file by which a format packed as zip is known. */
const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [/^ppt\//, "演示文稿（.pptx）", "a presentation (.pptx)"],
  [/^xl\/workbook\.bin$/, "二进制工作簿（.xlsb）", "a binary workbook (.xlsb)"],
  [/^OFD\.xml$/i, "版式文件（.ofd）", "an OFD document (.ofd)"],
  [/^content\.xml$/, "OpenDocument 文件（.odt、.ods）", "an OpenDocument file (.odt, .ods)"],
  [/^Index\/.*\.iwa$|^Index\.zip$/, "iWork 文件（.pages、.numbers）", "an iWork file (.pages, .numbers)"],
  [/^META-INF\/container\.xml$/, "电子书（.epub）", "an e-book (.epub)"]
];
const MOST_NAMES = 5;
const LONGEST_NAME = 40;

/** Refuses a zip archive that is no Word document and no workbook, saying what it is or which files it holds. */
export function refuseArchive(entries: readonly ZipEntry[]): Printing {
  const kind = KINDS.find(([pattern]) => entries.some(({name}) => pattern.test(name)));
  if (kind) return refuseKind(kind[1], kind[2], PDF);
  const names = entries.map(({name}) => name).filter((name) => !/\/$|^__MACOSX\//.test(name));
  if (names.length === 0) return refuse("empty");
  const shown = names.slice(0, MOST_NAMES).map(toShown);
  const more = names.length > shown.length;
  return refuseKind(
    `压缩包（.zip），内有 ${names.length} 个文件：${shown.join("、")}${more ? "等" : ""}`,
    `a zip archive of ${names.length} ${names.length === 1 ? "file" : "files"}: ${shown.join(", ")}${more ? " and others" : ""}`,
    UNPACK
  );
}

/** A name without what could spoil a line: controls and marks that turn the direction of writing. */
function toShown(name: string): string {
  const clean = name.replace(/[\p{Cc}\p{Cf}\ufffd]/gu, "");
  return clean.length > LONGEST_NAME ? `${clean.slice(0, LONGEST_NAME - 10)}…${clean.slice(-8)}` : clean;
}
