import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {framesFolder} from "../data/index.js";
import {buildEmbeds, CACHE} from "./build-embeds.js";
import {finishHtml} from "./finish-html.js";
import {framework} from "./framework.js";
import {keepEditions} from "./keep-editions.js";
import {FONTS, subsetFonts} from "./subset-fonts.js";

const SITE = "dist";

process.exitCode = await buildSite();

/** Framework's pages, then the embeds, which are whole as they are, then the fonts for the characters of both. */
async function buildSite(): Promise<number> {
  const restoreEditions = keepEditions(SITE, asideOf(SITE));
  const code = await framework(["build"]).finally(restoreEditions);
  if (code !== 0) return code;
  finishHtml(SITE, FONTS);
  await buildEmbeds(SITE, {read: (document, file) => readFileSync(join(SITE, framesFolder(document), file), "utf8")});
  await subsetFonts(SITE);
  return code;
}

/** Of its own for each site: copies of the sources may share their packages, and be built at the same time. */
function asideOf(site: string): string {
  return join(CACHE, "editions", createHash("sha256").update(resolve(site)).digest("hex").slice(0, 8));
}
