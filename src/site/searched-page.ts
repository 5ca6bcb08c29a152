import type {SearchedPage} from "../search/index.js";

const MAIN = /<main[^>]*>([\s\S]*?)<\/main>/;
/** Drawings and figures have entries of their own, and so have findings; what buttons say is no text. */
const APART =
  /<(figure|svg|script|style|template|form|dialog|button)\b[\s\S]*?<\/\1>|<div class="findings"[\s\S]*?<\/section>\s*<\/div>/g;
const HEADING = /<h([1-4])[^>]*\bid="([^"]*)"[^>]*>([\s\S]*?)<\/h\1>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&"
};

/** What a search finds of a finished page: its title, and its text by headings. */
export function searchedPage(html: string, href: string): SearchedPage {
  const main = (MAIN.exec(html)?.[1] ?? "").replace(APART, " ");
  // What stands before the first heading, if anything does.
  const [before = "", ...parts] = ` ${main}`.split(/(?=<h[1-4][^>]*\bid=)/);
  const sections = parts.flatMap((part) => {
    const [whole = "", level = "", id = "", title = ""] = [...part.matchAll(HEADING)][0] ?? [];
    return id ? [{level, id, title: toText(title), text: toText(part.slice(whole.length))}] : [];
  });
  const [first] = sections;
  const top = first?.level === "1" ? first : undefined;
  const headings = sections.filter((section) => section !== top).map(({level: _, ...heading}) => heading);
  return {href, title: top?.title ?? titleOf(html), text: `${toText(before)} ${top?.text ?? ""}`.trim(), headings};
}

function titleOf(html: string): string {
  return toText(/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? "").replace(/ \| [^|]*$/, "");
}

function toText(html: string): string {
  const bare = html
    .replace(/<[^>]*>/g, " ")
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
  return bare.replace(/\s+/g, " ").trim();
}
