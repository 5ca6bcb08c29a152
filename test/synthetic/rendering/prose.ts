import type {ProseStyle} from "../layouts/layout.js";
import type {Section} from "../narrative/section.js";
import {numeral} from "./lines.js";

/** The lines of part three: sections and headings numbered, lines and pages cut as the place cuts them. */
export function proseLines(sections: readonly Section[], style: ProseStyle): string[] {
  const [open = "（", close = "）"] = [...style.brackets];
  return sections.flatMap(({title, paragraphs}, i) => {
    let headings = 0;
    const lines = paragraphs.flatMap((text) => {
      if (!text.startsWith("〔")) return cut(text, style.page, style.width);
      headings += 1;
      return [`${open}${numeral(headings)}${close}${text.slice(1)}`, ""];
    });
    return [`${numeral(i + 1)}、${title}`, "", ...lines];
  });
}

/** A page break is an empty line in mid-sentence, a line break a line break; neither cuts a heading or a number. */
function cut(text: string, page: number, width: number): string[] {
  if (page && text.length > page * 1.5) {
    const at = cutAt(text, page);
    return [text.slice(0, at), "", ...cut(text.slice(at), page * 4, width)];
  }
  return [...(width ? inLines(text, width) : [text]), ""];
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
