import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {type DefaultTreeAdapterTypes, parse} from "parse5";

export const SITE = "dist";

export type Element = DefaultTreeAdapterTypes.Element;

/** The files of the built site by path within it, `/` between folders. */
export function filesOf(folder = SITE): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/")
    )
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(join(SITE, file), "utf8");
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
