import {type Heading, resolveName} from "../accounts/index.js";
import type {Line} from "./line.js";
import {parseHeading, parsePart, tableOfTitle, toTitle} from "./title.js";

/**
 * Looks up every entry of the contents in the body: a table by its standard number, a part by its own, any other heading by
 * its words, among those of the same number where they are not quite the same.
 */
export function findHeadings(
  contents: readonly Heading[],
  headings: readonly Line[],
  tables: ReadonlySet<string>
): readonly Heading[] {
  const body = headings.map(({text}) => ({title: toTitle(text), ordinal: parseHeading(text).ordinal}));
  const titles = new Set(body.map(({title}) => title));
  const parts = new Set(headings.flatMap(({text}) => parsePart(text)?.ordinal ?? []));
  return contents.map((entry) => {
    const {ordinal, part} = entry;
    if (ordinal === "" && parts.has(part)) return {...entry, found: true};
    const table = tableOfTitle(entry.title);
    if (table) return {...entry, found: tables.has(table)};
    const title = toTitle(entry.title);
    const numbered = new Set(body.filter((b) => ordinal && b.ordinal === ordinal).map((b) => b.title));
    const alike = [...numbered].map((name) => ({value: name, name}));
    return {...entry, found: titles.has(title) || resolveName(title, alike) !== null};
  });
}
