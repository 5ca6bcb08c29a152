import {spawn} from "node:child_process";
import {fileURLToPath} from "node:url";
import {seedNpmCache} from "./seed-npm-cache.js";

const FRAMEWORK = fileURLToPath(import.meta.resolve("@observablehq/framework/dist/bin/observable.js"));

/** Runs Framework's command line with its telemetry off and its questions to the npm registry answered; gives the exit code. */
export function framework(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  seedNpmCache("src");
  const child = spawn(process.execPath, [FRAMEWORK, ...args], {
    stdio: "inherit",
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true", ...env}
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
