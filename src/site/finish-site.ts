import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {type Finish, finishPage} from "./finish-page.js";

/** Pages that are written whole by us, and Framework's own folders. */
const OURS = /^(?:embed|_[^/\\]+)[/\\]/;

/** Finishes every page of Framework's in a built site, in place. */
export function finishSite(site: string, finish: Omit<Finish, "page" | "base">, base: string): void {
  for (const file of pagesOf(site)) {
    const path = join(site, file);
    const page = file.replaceAll("\\", "/").replace(/\.html$/, "");
    // Served wherever nothing else is, so its links are rooted.
    const rooted = page === "404" ? {base} : {};
    writeFileSync(path, finishPage(readFileSync(path, "utf8"), {...finish, ...rooted, page}));
  }
}

/** Paths of Framework's pages within a built site. */
export function pagesOf(site: string): readonly string[] {
  return readdirSync(site, {recursive: true, encoding: "utf8"}).filter((f) => f.endsWith(".html") && !OURS.test(f));
}
