import {readdirSync} from "node:fs";

/** Has its embeds at `/embed/`, and always will: those of others are at `/embed/<document>/`. */
const FIRST = "jilin-2024";

/** Documents with a committed data package, the first one first. */
export function documents(root: string): readonly string[] {
  const found = readdirSync(`${root}/data`, {recursive: true, encoding: "utf8"})
    .filter((path) => /^[^/[\\]+[/\\]datapackage\.json$/.test(path))
    .map((path) => path.replace(/[/\\].*/, ""))
    .sort();
  return [...found.filter((name) => name === FIRST), ...found.filter((name) => name !== FIRST)];
}

/** The folder of a document's embeds within the site. */
export function embedFolderOf(document: string): string {
  return document === FIRST ? "embed" : `embed/${document}`;
}
