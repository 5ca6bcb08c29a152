import type {Heading} from "../accounts/index.js";
import type {Line} from "./line.js";
import {parseHeading, parsePart} from "./title.js";

/** The list of contents, where it ends, and where the cover before it does. */
export interface Contents {
  readonly contents: readonly Omit<Heading, "found">[];
  /** Index of the first line of the body. */
  readonly start: number;
  /** Index of the first line after the cover; undefined without a list. */
  readonly cover: number | undefined;
}

const MAX_ENTRY = 60;

/**
 * Reads the list under 目录, or, where that word is missing, the parts listed before they come a second time. It ends where
 * a part or an entry is listed again, or where prose or a table begins.
 */
export function readContents(lines: readonly Line[]): Contents {
  const at = lines.findIndex(({text}) => /^[-—]*目录[-—]*$/.test(text.replace(/\s+/g, "")));
  if (at >= 0) return readList(lines, at + 1, at);
  const parts = lines.flatMap(({text}, i) => (parsePart(text) ? [i] : []));
  const [first] = parts;
  const again =
    first !== undefined &&
    parts
      .slice(1)
      .find((i) => parsePart(lines[i]?.text ?? "")?.ordinal === parsePart(lines[first]?.text ?? "")?.ordinal);
  return first !== undefined && again ? readList(lines, first, first) : {contents: [], start: 0, cover: undefined};
}

function readList(lines: readonly Line[], from: number, cover: number): Contents {
  const contents: Omit<Heading, "found">[] = [];
  const seen = new Set<string>();
  let part = "";
  for (let i = from; i < lines.length; i++) {
    const {text, number} = lines[i] ?? {text: "", number: 0};
    const plain = text.replace(/\s+/g, "");
    if (!plain || /^[-—]*\d+[-—]*$/.test(plain)) continue;
    const heading = parsePart(text);
    const entry = heading ?? parseHeading(text);
    const key = heading ? `part ${heading.ordinal}` : `${part} ${entry.ordinal} ${entry.title}`;
    if (seen.has(key)) return {contents, start: i, cover};
    if (plain.length > MAX_ENTRY || /[。；]/.test(plain) || text.trim().includes("\t"))
      return {contents: contents.slice(0, -1), start: i - 1, cover};
    seen.add(key);
    if (heading) part = heading.ordinal;
    contents.push({part, ordinal: heading ? "" : entry.ordinal, title: entry.title, line: number});
  }
  return {contents, start: lines.length, cover};
}
