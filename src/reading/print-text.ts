import {decodeText} from "./decode-text.js";
import type {Line} from "./line.js";
import {markdownRows} from "./markdown-rows.js";
import type {Printing} from "./printed.js";
import {toEncodingRepairs} from "./to-encoding-repairs.js";

/** The lines of a text file, the tables of Markdown among them as rows. Broken bytes in it are repairs of what is printed. */
export function printText(bytes: Uint8Array): Printing {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const lines = toLines(decoded.text);
  const repairs = decoded.replaced > 0 ? toEncodingRepairs(lines) : [];
  return {ok: true, printed: {format: "text", lines, pages: [], repairs}};
}

/** Lines as an editor counts them, whichever way they end. Spaces at their ends go; tabs there are cells. */
function toLines(text: string): readonly Line[] {
  return markdownRows(text.split(/\r\n|\n|\r/)).map((line, i) => {
    const bare = line.trimEnd();
    return {number: i + 1, text: bare + line.slice(bare.length).replace(/[^\t]/g, "")};
  });
}
