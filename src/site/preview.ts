import {framework} from "./framework.js";

process.exitCode = await framework(["preview", "--no-open", ...process.argv.slice(2)], {JUESUAN_PREVIEW: "1"});
