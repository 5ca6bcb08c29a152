import {finishHtml} from "./finish-html.js";
import {framework} from "./framework.js";

const code = await framework(["build"]);
if (code === 0) finishHtml("dist");
process.exitCode = code;
