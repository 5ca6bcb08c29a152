import {type Heading, resolveName} from "../accounts/index.js";
import type {Line} from "./line.js";
import {parseHeading, parsePart, tableOfTitle, toTitle} from "./title.js";

/** Words that say no more of what a heading is about: 部门职责 and 部门主要职责 head the same section. */
const QUALIFIERS = /关于|主要|总体|有关|相关|具体|情况|说明|部门|单位|[的及和与]/g;

interface BodyHeading {
  readonly part: string;
  readonly ordinal: string;
  readonly title: string;
}

/**
 * Looks up every entry of the contents in the body: a table by its standard number, a part by its own, any other heading by
 * its words; where they are not quite the same, among those of the same number, and nearly the same in the same part.
 */
export function findHeadings(
  contents: readonly Heading[],
  headings: readonly Line[],
  tables: ReadonlySet<string>
): readonly Heading[] {
  const body = toBody(headings);
  const titles = new Set(body.map(({title}) => title));
  const parts = new Set(body.map(({part}) => part));
  return contents.map((entry, i) => {
    const {ordinal, part} = entry;
    const opensPart = part !== "" && contents[i - 1]?.part !== part;
    if (opensPart && parts.has(part)) return {...entry, found: true};
    const table = tableOfTitle(entry.title);
    if (table) return {...entry, found: tables.has(table)};
    const title = toTitle(entry.title);
    return {...entry, found: titles.has(title) || isNumberedAlike({part, ordinal, title}, body)};
  });
}

/** Every heading with the part it stands in; empty before the first. */
function toBody(headings: readonly Line[]): readonly BodyHeading[] {
  let part = "";
  return headings.map(({text}) => {
    part = parsePart(text)?.ordinal ?? part;
    return {part, ordinal: parseHeading(text).ordinal, title: toTitle(text)};
  });
}

function isNumberedAlike({part, ordinal, title}: BodyHeading, body: readonly BodyHeading[]): boolean {
  const numbered = body.filter((heading) => ordinal !== "" && heading.ordinal === ordinal);
  const names = new Set(numbered.map((heading) => heading.title));
  if (
    resolveName(
      title,
      [...names].map((name) => ({value: name, name}))
    )
  )
    return true;
  const core = toCore(title);
  return core !== "" && numbered.some((heading) => heading.part === part && toCore(heading.title) === core);
}

function toCore(title: string): string {
  return title.replace(QUALIFIERS, "");
}
