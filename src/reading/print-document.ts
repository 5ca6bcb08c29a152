import {printText} from "./print-text.js";
import type {Printing, PrintOptions} from "./printed.js";
import {refuse} from "./refuse.js";
import {refuseKind} from "./refuse-kind.js";
import {refuseMagic} from "./refuse-magic.js";

/** The largest file of any format read, in bytes: 64 MiB, for accounts with pictures in them. Text has a bound of its own. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** What of a file its first bytes or its first words tell. */
type Kind = "pdf" | "zip" | "ole" | "sheet-xml" | "word-xml" | "mail" | "web" | "text";

/**
 * What a file of any format prints. Its first bytes tell the format, whatever its name says; each parser is loaded when it is
 * needed. Never throws on a file: one that cannot be read is refused with a sentence saying why and what to do.
 */
export async function printDocument(bytes: Uint8Array, options: PrintOptions = {}): Promise<Printing> {
  if (bytes.length > MAX_FILE_BYTES) return refuse("too-large");
  const refused = refuseMagic(bytes);
  if (refused) return refused;
  switch (kindOf(bytes)) {
    case "pdf":
      return (await import("./pdf/index.js")).printPdf(bytes, options);
    case "zip":
      return (await import("./office/index.js")).printOffice(bytes, options);
    case "ole":
    case "sheet-xml":
      return (await import("./workbook/index.js")).printWorkbook(bytes, options);
    case "web":
      return (await import("./web/index.js")).printWeb(bytes);
    case "word-xml":
      return refuseKind("Word 的 XML 文件（有的扩展名为 .doc）", "a Word document as XML, whatever its name ends in");
    case "mail":
      return refuseKind("单个文件的网页或邮件（.mht）", "a web page in one file or a mail (.mht)", AS_PAGE);
    case "text":
      return printText(bytes);
  }
}

const AS_PAGE = {
  zh: "请用浏览器打开，另存为网页（.html）或打印为 PDF 后再试。",
  en: "Open it in a browser, save it as a web page (.html) or print it to PDF, then try again."
};
/** Long enough for the comments and declarations that pages begin with. */
const HEAD = 4096;

function kindOf(bytes: Uint8Array): Kind {
  const starts = (...magic: readonly number[]) => magic.every((byte, i) => bytes[i] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return "zip";
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return "ole";
  // Noughts are every second byte of UTF-16, which pages are saved in too.
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD)).replaceAll("\0", "");
  // Some producers put bytes before it, which readers of PDF pass over.
  if (/^[^<]{0,1000}%PDF-\d/.test(head)) return "pdf";
  if (/^MIME-Version:/im.test(head) && /^Content-Type:\s*(?:multipart|text\/html)/im.test(head)) return "mail";
  if (/<\?mso-application progid="Word|<(?:w:wordDocument|pkg:package)\b/.test(head)) return "word-xml";
  if (/<(?:\w+:)?Workbook\s[^>]*urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return "sheet-xml";
  return isPage(head) ? "web" : "text";
}

/** A page, or a piece of one that begins with a tag; a text may have a tag in it. */
function isPage(head: string): boolean {
  return (
    /<(?:!doctype html|html|body)\b/i.test(head) ||
    /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<(?:head|meta|table|div|p|style|h\d|!--)\b/i.test(head)
  );
}
