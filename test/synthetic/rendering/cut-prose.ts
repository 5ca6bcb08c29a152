import type {ProseStyle} from "../layouts/layout.js";

/** A paragraph as a place cuts it: an empty line is a page break in mid-sentence, a line break a line break. */
export function cutProse(text: string, {page, width}: Pick<ProseStyle, "page" | "width">): string[] {
  if (page && text.length > page * 1.5) {
    const at = cutAt(text, page);
    return [text.slice(0, at), "", ...cutProse(text.slice(at), {page: page * 4, width})];
  }
  return width ? inLines(text, width) : [text];
}

function inLines(text: string, width: number): string[] {
  if (text.length <= width) return [text];
  const at = cutAt(text, width);
  return [text.slice(0, at), ...inLines(text.slice(at), width)];
}

/** The first place from `at` on where a typesetter would break: not within a number, not before a mark. */
function cutAt(text: string, at: number): number {
  let place = at;
  while (place < text.length && /[\d.,%％，。；：、）)]/.test(text[place] ?? "")) place += 1;
  return place;
}
