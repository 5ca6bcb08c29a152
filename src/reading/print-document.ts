import {printText} from "./print-text.js";
import type {Printing, PrintOptions} from "./printed.js";

/** What of a file its first bytes or its first words tell. */
type Kind = "pdf" | "zip" | "ole" | "web" | "text";

/**
 * What a file of any format prints. Its first bytes tell the format, whatever its name says; each parser is loaded when it is
 * needed. Never throws on a file: one that cannot be read is refused with a sentence saying why and what to do.
 */
export async function printDocument(bytes: Uint8Array, options: PrintOptions = {}): Promise<Printing> {
  switch (kindOf(bytes)) {
    case "pdf":
      return (await import("./pdf/index.js")).printPdf(bytes, options);
    case "zip":
      return (await import("./office/index.js")).printOffice(bytes, options);
    case "ole":
      return (await import("./workbook/index.js")).printWorkbook(bytes, options);
    case "web":
      return (await import("./web/index.js")).printWeb(bytes);
    case "text":
      return printText(bytes);
  }
}

function kindOf(bytes: Uint8Array): Kind {
  const starts = (...magic: readonly number[]) => magic.every((byte, i) => bytes[i] === byte);
  if (starts(0x25, 0x50, 0x44, 0x46)) return "pdf";
  if (starts(0x50, 0x4b, 0x03, 0x04)) return "zip";
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return "ole";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  return /<(?:!doctype html|html|head|body|table|meta)\b/i.test(head) ? "web" : "text";
}
