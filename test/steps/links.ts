import {attribute, elementsOf, filesOf, textOf} from "./built-site.js";
import {type Step, toResult} from "./step.js";

const ATTRIBUTES = ["href", "src", "poster", "data", "action"];
const IN_SCRIPTS = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']|"path":"(\.{1,2}\/[^"]+)"/g;
const IN_STYLES = /url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g;
const OURS = "http://site.invalid";

/** A reference as it stands, the file it stands in. */
interface Reference {
  readonly from: string;
  readonly to: string;
}

export const links: Step = {
  name: "links",
  says: "every link, anchor and asset of the site is there",
  needs: ["build"],
  async run() {
    const files = new Set(filesOf());
    const ids = new Map([...files].filter(isPage).map((page) => [page, idsOf(page)]));
    const references = [...files].flatMap(referencesOf);
    const problems = references.flatMap((reference) => problemOf(reference, files, ids));
    return toResult(problems, `${references.length} links, anchors and assets of ${ids.size} pages are there`);
  }
};

/** A fragment with `=` is the state of a page (`ledger#cell=…`), not a place in it. */
function problemOf(
  {from, to}: Reference,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>
): string[] {
  const url = new URL(to, `${OURS}/${from}`);
  if (url.origin !== OURS) return [];
  const path = decodeURIComponent(url.pathname.slice(1));
  const target = [path, `${path}.html`, `${path}index.html`, `${path}/index.html`].find((f) =>
    files.has(f.replace(/^\//, ""))
  );
  if (target === undefined) return [`${from}: ${to} is not there`];
  const id = decodeURIComponent(url.hash.slice(1));
  if (!id || id.includes("=") || !isPage(target)) return [];
  return ids.get(target.replace(/^\//, ""))?.has(id) ? [] : [`${from}: ${to} names no place of ${target}`];
}

function referencesOf(file: string): Reference[] {
  const at = (to: string) => ({from: file, to});
  if (file.endsWith(".css")) return inText(textOf(file), IN_STYLES).filter(isAddress).map(at);
  if (file.endsWith(".js")) return inText(textOf(file), IN_SCRIPTS).map(at);
  if (!isPage(file)) return [];
  const html = textOf(file);
  const inAttributes = elementsOf(html).flatMap((e) => ATTRIBUTES.flatMap((name) => attribute(e, name) ?? []));
  return [...inAttributes.filter(isAddress), ...inText(html, IN_SCRIPTS)].map(at);
}

function idsOf(page: string): ReadonlySet<string> {
  return new Set(elementsOf(textOf(page)).flatMap((e) => attribute(e, "id") ?? []));
}

function inText(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? "");
}

function isAddress(to: string): boolean {
  return to !== "" && !/^(?:data|mailto|tel|blob|javascript):/.test(to);
}

function isPage(file: string): boolean {
  return file.endsWith(".html");
}
