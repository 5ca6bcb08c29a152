import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join, posix} from "node:path";
import {fileURLToPath} from "node:url";
import {build} from "esbuild";
import type {OfflineFiles} from "./offline/serve-offline.js";
import {SCRIPTS} from "./page-scripts.js";

/** At the top of the site: a service worker serves what lies beside and below it. */
export const OFFLINE = "open-offline.js";

const ENTRY = fileURLToPath(new URL("./offline/open-offline.ts", import.meta.url));
const PAGES = ["open", "en/open"];
const LINKED = /(?:src|href|data-worker)="([^"]+\.(?:js|css|svg))"/g;
const IMPORTED = /["']\.\/([\w.-]+\.js)["']/g;
/** Tables of Chinese characters: of other scripts, a file asks the network. */
const CMAPS = /^(?:Adobe-GB1|GB|UniGB)/;

/** Writes the service worker that keeps the page of one's own documents, and all that it may load, for readers without a network. */
export async function writeOffline(site: string): Promise<void> {
  const pages = PAGES.filter((page) => existsSync(join(site, `${page}.html`)));
  const files = [...new Set([...pages.flatMap((page) => linkedFrom(site, page)), ...parserFiles(site)])].sort();
  const offline: OfflineFiles = {
    version: versionOf(site, [...files, ...pages.map((page) => `${page}.html`)]),
    pages,
    files
  };
  await build({
    entryPoints: [ENTRY],
    outfile: join(site, OFFLINE),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: {OFFLINE_FILES: JSON.stringify(offline)}
  });
}

/** Styles and scripts of a page, and what those import, now or later. */
function linkedFrom(site: string, page: string): readonly string[] {
  const html = readFileSync(join(site, `${page}.html`), "utf8");
  const linked = [...html.matchAll(LINKED)].map(([, path = ""]) => posix.join(posix.dirname(page), path));
  const found = new Set(linked.filter((path) => existsSync(join(site, path))));
  for (const path of found) {
    if (!path.startsWith(`${SCRIPTS}/`)) continue;
    for (const [, name = ""] of readFileSync(join(site, path), "utf8").matchAll(IMPORTED)) {
      if (existsSync(join(site, SCRIPTS, name))) found.add(`${SCRIPTS}/${name}`);
    }
  }
  return [...found];
}

function parserFiles(site: string): readonly string[] {
  const within = (folder: string) =>
    readdirSync(join(site, SCRIPTS, folder)).map((name) => `${SCRIPTS}/${folder}/${name}`);
  const cmaps = within("cmaps").filter((path) => CMAPS.test(posix.basename(path)));
  return [...cmaps, ...within("standard_fonts").filter((path) => !path.includes("LICENSE"))];
}

function versionOf(site: string, files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(join(site, file)));
  return hash.digest("hex").slice(0, 12);
}
