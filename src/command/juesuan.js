#!/usr/bin/env node
import {register} from "tsx/esm/api";

register();
const {juesuan} = await import("./juesuan.ts");

// A reader that has seen enough (`juesuan check … | head`) closes the pipe: no fault of ours.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await juesuan(process.argv.slice(2), process.stdout, process.stderr);
