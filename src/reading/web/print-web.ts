import {LineWriter} from "../blocks/index.js";
import {decodeText} from "../decode-text.js";
import type {Printing} from "../printed.js";
import {refuse} from "../refuse.js";
import {toEncodingRepairs} from "../to-encoding-repairs.js";
import {parseHtml} from "./parse-html.js";
import {readPage} from "./read-page.js";

/** Pages that Word and Excel save are many times their text. */
const MAX_PAGE = 24 * 1024 * 1024;

/** The lines of a web page (.html, .htm, and .xls that is one). Nothing in it is run, and nothing it names is fetched. */
export function printWeb(bytes: Uint8Array): Printing {
  const decoded = decodeText(bytes, {most: MAX_PAGE, declared: declaredCharset(bytes)});
  if (!decoded.ok) return decoded;
  const page = parseHtml(decoded.text);
  if (!page) return refuse("too-many");
  const writer = new LineWriter();
  writer.write(readPage(page));
  if (writer.isFull) return refuse("too-many");
  if (writer.lines.every(({text}) => text.trim() === ""))
    return refuse(/<img\b/i.test(decoded.text) ? "scanned" : "empty");
  const repairs = decoded.replaced > 0 ? toEncodingRepairs(writer.lines) : [];
  return {ok: true, printed: {format: "web", lines: writer.lines, pages: [], repairs}};
}

/** What a page says of its own encoding: asked only where it is not UTF-8, since many say gb2312 and are. */
function declaredCharset(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(head)?.[1] ?? "";
}
