#!/usr/bin/env node
import {existsSync} from "node:fs";

// From a checkout it runs as it is written; a package has it bundled.
const written = existsSync(new URL("./run-command.ts", import.meta.url));
if (written) (await import("tsx/esm/api")).register();
const {runCommand} = await import(written ? "./run-command.ts" : "../../kit/command/command.js");

// A reader that has seen enough (`juesuan check … | head`) closes the pipe: no fault of ours, and many documents stop here.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.emit("SIGINT");
});
process.exitCode = await runCommand(process.argv.slice(2), process.stdout, process.stderr);
