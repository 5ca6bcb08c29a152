import {existsSync} from "node:fs";
import {register} from "node:module";

// A worker's way in, as juesuan.js is the command's, from a checkout. A package has this file bundled.
if (existsSync(new URL("./serve-tasks.ts", import.meta.url))) {
  (await import("tsx/esm/api")).register();
  register("./load-as-written.js", import.meta.url);
}
await import("./serve-tasks.ts");
