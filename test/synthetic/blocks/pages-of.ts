import type {TableBlock} from "./block.js";
import type {Row} from "./cell.js";

/** The rows of a table by pages, the first, or each, with the heads; one page where it never breaks. */
export function pagesOf({heads, rows, pageRows, repeats}: TableBlock): readonly (readonly Row[])[] {
  const size = pageRows || rows.length;
  const pages = Array.from({length: Math.ceil(rows.length / size)}, (_, i) => rows.slice(i * size, (i + 1) * size));
  return pages.map((page, i) => (i === 0 || repeats ? [...heads, ...page] : page));
}
