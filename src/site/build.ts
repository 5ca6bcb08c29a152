import {finishHtml} from "./finish-html.js";
import {framework} from "./framework.js";
import {subsetFonts} from "./subset-fonts.js";

const SITE = "dist";

const code = await framework(["build"]);
if (code === 0) finishHtml(SITE, await subsetFonts(SITE));
process.exitCode = code;
