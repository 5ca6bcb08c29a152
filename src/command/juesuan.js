#!/usr/bin/env node
import {register} from "tsx/esm/api";

register();
const {runCommand} = await import("./run-command.ts");

// A reader that has seen enough (`juesuan check … | head`) closes the pipe: no fault of ours.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await runCommand(process.argv.slice(2), process.stdout, process.stderr);
