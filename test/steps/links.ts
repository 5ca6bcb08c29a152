import {attribute, elementsOf, readSite, type Site} from "./built-site.js";
import {type Step, toResult} from "./step.js";

const ATTRIBUTES = ["href", "src", "poster", "data", "action"];
/** Framework's own modules also name, in imports made only on use, every library that a page could have but ours do not. */
const FRAMEWORK = /^_observablehq\//;
const STATIC = /\b(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g;
const IN_SCRIPTS = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']|"path":"(\.{1,2}\/[^"]+)"/g;
const IN_STYLES = /url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g;
const OURS = "http://site.invalid";
/** The ledger and the list of embeds of the first document, or of another: `en/reports/anhui-2024/ledger.html`. */
const OF_DOCUMENT = /^(?:en\/)?(?:reports\/([^/]+\/))?(embeds|ledger)\.html$/;

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
    const site = readSite();
    const references = [...site].flatMap(([file, text]) => referencesOf(file, text));
    return toResult(brokenReferences(site), `${references.length} links, anchors and assets are there`);
  }
};

/** What the files of a site refer to and is not in it, or is there twice. Addresses of other sites are not asked. */
export function brokenReferences(site: Site): string[] {
  const pages = [...site].filter(([file]) => isPage(file));
  const ids = new Map(pages.map(([file, text]) => [file, new Set([...idsOf(text), ...madePlaces(file, site)])]));
  const broken = [...site].flatMap(([file, text]) => referencesOf(file, text)).flatMap((r) => problemOf(r, site, ids));
  return [...broken, ...pages.flatMap(([file, text]) => placesTwice(file, text))];
}

/** Places that scripts make: on the page of embeds for each figure of the list that it fetches, in the ledger for each number. */
function madePlaces(file: string, site: Site): string[] {
  const idsIn = (rows: readonly {readonly id: string}[]) => rows.map(({id}) => id);
  const [, report = "", name = ""] = OF_DOCUMENT.exec(file) ?? [];
  if (name === "embeds") return idsIn(JSON.parse(site.get(`embed/${report}index.json`) ?? "{}").figures ?? []);
  if (name !== "ledger") return [];
  const [, document = ""] = /<html[^>]* data-document="([^"]*)"/.exec(site.get(file) ?? "") ?? [];
  const cells = JSON.parse(site.get(`data/frames/${document}/cells.json`) ?? "[]");
  return idsIn(cells).map((id) => `cell=${id}`);
}

function problemOf({from, to}: Reference, site: Site, ids: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const url = new URL(to, `${OURS}/${from}`);
  if (url.origin !== OURS) return [];
  const path = decodeURIComponent(url.pathname.slice(1));
  const target = [path, `${path}.html`, `${path}index.html`].find((file) => site.has(file));
  if (target === undefined) return [`${from}: ${to} is not there`];
  const id = decodeURIComponent(url.hash.slice(1));
  if (!id || !isPage(target)) return [];
  return ids.get(target)?.has(id) ? [] : [`${from}: ${to} names no place of ${target}`];
}

function referencesOf(file: string, text: string): Reference[] {
  const at = (to: string) => ({from: file, to});
  if (file.endsWith(".css")) return inText(text, IN_STYLES).filter(isAddress).map(at);
  if (file.endsWith(".js")) return inText(text, FRAMEWORK.test(file) ? STATIC : IN_SCRIPTS).map(at);
  if (!isPage(file)) return [];
  const inAttributes = elementsOf(text).flatMap((e) => ATTRIBUTES.flatMap((name) => attribute(e, name) ?? []));
  return [...inAttributes.filter(isAddress), ...inText(text, IN_SCRIPTS)].map(at);
}

function idsOf(html: string): readonly string[] {
  return elementsOf(html).flatMap((e) => attribute(e, "id") ?? []);
}

/** A link leads to the first of two places, whichever was meant. */
function placesTwice(file: string, html: string): string[] {
  const ids = idsOf(html);
  const twice = new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
  return [...twice].map((id) => `${file}: two places are #${id}`);
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
