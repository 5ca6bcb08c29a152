import {createHash} from "node:crypto";
import {readFileSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {framesFolder} from "../data/index.js";
import {standInDocument} from "../embed/index.js";
import {buildEmbeds, CACHE} from "./build-embeds.js";
import {finishSite, pagesOf} from "./finish-site.js";
import {framework} from "./framework.js";
import {identity} from "./identity.js";
import {keepEditions} from "./keep-editions.js";
import {writePageScripts} from "./page-scripts.js";
import {readStory} from "./read-story.js";
import {toSitemap} from "./sitemap.js";
import {FONTS, subsetFonts} from "./subset-fonts.js";
import {writeOffline} from "./write-offline.js";
import {writeSearch} from "./write-search.js";

const SITE = "dist";

process.exitCode = await buildSite();

/** Framework's pages, the embeds and scripts, the pages filled from both, then the fonts for the characters of all. */
async function buildSite(): Promise<number> {
  const restoreEditions = keepEditions(SITE, asideOf(SITE));
  const code = await framework(["build"]).finally(restoreEditions);
  if (code !== 0) return code;
  await finish();
  await subsetFonts(SITE);
  await writeOffline(SITE);
  return code;
}

async function finish(): Promise<void> {
  const read = (name: string, file: string) => readFileSync(join(SITE, framesFolder(name), file), "utf8");
  const [embeds, scripts] = await Promise.all([buildEmbeds(SITE, {read}), writePageScripts(SITE)]);
  if (embeds.size === 0) throw new Error("missing documents: src/data has no data package");
  standInDocument();
  const stories = await Promise.all(
    [...embeds].map(([document, {figures, edition: version}]) =>
      readStory({document, read: (file) => read(document, file), figures, version})
    )
  );
  finishSite(SITE, {stories, script: (name) => scripts.get(name), fonts: FONTS}, identity.base);
  writeSearch(SITE, stories);
  writeSitemap();
}

/** A sitemap has whole addresses: without an origin there is none. */
function writeSitemap(): void {
  const home = identity.origin + identity.base.replace(/\/$/, "");
  const pages = pagesOf(SITE).map((file) => file.replaceAll("\\", "/").replace(/\.html$/, ""));
  if (identity.origin) writeFileSync(join(SITE, "sitemap.xml"), toSitemap(pages, {home, root: "src"}));
}

/** Of its own for each site: copies of the sources may share their packages, and be built at the same time. */
function asideOf(site: string): string {
  return join(CACHE, "editions", createHash("sha256").update(resolve(site)).digest("hex").slice(0, 8));
}
