import {readdirSync} from "node:fs";
import {redirects} from "../embed/index.js";
import {published} from "../figures/index.js";
import {FIRST, placesOf} from "./document-places.js";

/** A name is part of addresses, and of lists of names. */
const NAME = /^[\p{Letter}\p{Number}][\p{Letter}\p{Number}._-]*$/u;
/** Where the list of reports lies. */
const LIST = "index";

/** Folders within that of embeds which the first document's own things lie in, and did under earlier names. */
const TAKEN: ReadonlySet<string> = new Set([
  "en",
  "v",
  "_assets",
  ...published.map(({id}) => id),
  ...Object.keys(redirects)
]);

/** Documents with a committed data package, the first one first. */
export function documents(root: string): readonly string[] {
  const found = readdirSync(`${root}/data`, {recursive: true, encoding: "utf8"})
    .filter((path) => /^[^/[\\]+[/\\]datapackage\.json$/.test(path))
    .map((path) => path.replace(/[/\\].*/, ""))
    .sort();
  found.forEach(checkName);
  return [...found.filter((name) => name === FIRST), ...found.filter((name) => name !== FIRST)];
}

/** The folder of a document's embeds within the site. */
export function embedFolderOf(document: string): string {
  checkName(document);
  return placesOf(document).embeds.slice(0, -1);
}

/** A name that is taken: its embeds would lie among those of the first document, and write over them. */
function checkName(document: string): void {
  if (!NAME.test(document) || document === LIST)
    throw new Error(
      `invalid name of a document: ${document}, in src/data: it is part of addresses; rename the folder to letters, digits and hyphens (province-year, such as anhui-2024)`
    );
  if (TAKEN.has(document))
    throw new Error(
      `invalid name of a document: ${document}, in src/data: /embed/${document}/ belongs to the first document's figures; rename the folder (province-year, such as anhui-2024)`
    );
}
