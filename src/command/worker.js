import {existsSync} from "node:fs";

// A worker's way in, as juesuan.js is the command's, from a checkout. A package has this file bundled.
if (existsSync(new URL("./serve-tasks.ts", import.meta.url))) (await import("tsx/esm/api")).register();
await import("./serve-tasks.ts");
