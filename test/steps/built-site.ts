import {readdirSync, readFileSync} from "node:fs";
import {join, relative} from "node:path";
import {type DefaultTreeAdapterTypes, parse} from "parse5";

/** Where the build leaves the site. */
export const SITE = "dist";

export type Element = DefaultTreeAdapterTypes.Element;

/** A site as a map from path within it (`/` between folders) to text. */
export type Site = ReadonlyMap<string, string>;

/** Files that are not text: no address in them is followed by a browser. */
const BINARY = /\.(?:woff2|ttf|pfb|png|arrow|parquet|xlsx|zip|bcmap|wasm)$/;

/** The paths of a folder's files. */
export function filesOf(folder = SITE): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** The built site; a file that is no text is there with the empty one. */
export function readSite(folder = SITE): Site {
  const read = (file: string) => (BINARY.test(file) ? "" : readFileSync(join(folder, file), "utf8"));
  return new Map(filesOf(folder).map((file) => [file, read(file)]));
}

/** Every element of a page, in its order. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ("tagName" in node) found.push(node);
    if ("content" in node) visit(node.content);
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((a) => a.name === name)?.value;
}
