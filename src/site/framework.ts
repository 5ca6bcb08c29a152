import {spawn} from "node:child_process";
import {rmSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {seedNpmCache} from "./seed-npm-cache.js";

const FRAMEWORK = fileURLToPath(import.meta.resolve("@observablehq/framework/dist/bin/observable.js"));

export interface FrameworkOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** What it prints, before it is printed. */
  readonly say?: (text: string) => string;
}

/** Runs Framework's command line with its telemetry off and its questions to the npm registry answered; gives the exit code. */
export function framework(args: readonly string[], {env = {}, say}: FrameworkOptions = {}): Promise<number> {
  seedNpmCache("src");
  forgetFrames("src");
  const child = spawn(process.execPath, [FRAMEWORK, ...args], {
    stdio: ["inherit", say ? "pipe" : "inherit", "inherit"],
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true", ...env}
  });
  if (say) child.stdout?.setEncoding("utf8").on("data", (text: string) => process.stdout.write(say(text)));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** Framework keeps what a loader made until the loader's own file changes: after new checks or a new package it would be stale. */
function forgetFrames(root: string): void {
  rmSync(`${root}/.observablehq/cache/data`, {recursive: true, force: true});
}
