import {finishHtml} from "./finish-html.js";
import {framework} from "./framework.js";
import {FONTS, subsetFonts} from "./subset-fonts.js";

const SITE = "dist";

const code = await framework(["build"]);
if (code === 0) {
  finishHtml(SITE, FONTS);
  await subsetFonts(SITE);
}
process.exitCode = code;
