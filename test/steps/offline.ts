import {cpSync, existsSync, mkdtempSync, rmSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {command} from "./command.js";
import type {Result, Step} from "./step.js";

/** Ways to run a program without any network: as a user of a namespace of one's own, or as root. */
const WITHOUT_NETWORK = [
  ["unshare", "-rn"],
  ["unshare", "-n"]
] as const;

const SOURCES = ["src", "observablehq.config.ts", "package.json", "tsconfig.json"];

export const offline: Step = {
  name: "offline",
  says: "the site builds with no network and no cache",
  async run() {
    for (const [program, flag] of WITHOUT_NETWORK) {
      if ((await command(program, [flag, "true"])).code === 0) return buildWithin(program, flag);
    }
    return {end: "skipped", text: "this system does not let us take the network away (no unshare)"};
  }
};

/** Builds a copy of the sources as a fresh clone has them. */
async function buildWithin(program: string, flag: string): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "offline-"));
  try {
    const fresh = (path: string) => !path.includes(".observablehq");
    for (const source of SOURCES) {
      cpSync(source, join(folder, source), {recursive: true, preserveTimestamps: true, filter: fresh});
    }
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "dir");
    const args = [flag, process.execPath, "--import", "tsx", "src/site/build.ts"];
    const {code, output} = await command(program, args, {cwd: folder});
    const made = existsSync(join(folder, "dist", "index.html"));
    return code || !made ? {end: "failed", text: `${output}\n`} : {end: "passed", text: ""};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
