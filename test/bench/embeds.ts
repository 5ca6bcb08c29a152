import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {performance} from "node:perf_hooks";
import {fileURLToPath} from "node:url";
import {jilinFrames} from "../figures/jilin-frames.js";
import {type Weight, weightsOf} from "../steps/weights-of.js";
import type {Measured} from "./speed.js";

const COLD_LIMIT_S = 45;
const UNCHANGED_LIMIT_S = 2;
const SCRIPT = fileURLToPath(new URL("./write-embeds-once.ts", import.meta.url));

/** How long everything that leaves the site takes, with nothing drawn before and with nothing changed, and what it weighs. */
export function embedBench(): {readonly times: readonly Measured[]; readonly weights: readonly Weight[]} {
  const folder = mkdtempSync(join(tmpdir(), "embeds-"));
  try {
    writeFileSync(join(folder, "frames.json"), JSON.stringify(jilinFrames));
    const times = [
      {name: "embeds, cold", value: timed(folder), limit: COLD_LIMIT_S, unit: "s"},
      {name: "embeds, nothing changed", value: timed(folder), limit: UNCHANGED_LIMIT_S, unit: "s"}
    ];
    return {times, weights: weightsOf(join(folder, "site", "embed"))};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** In seconds, by the wall clock, with the start of a process: threads and their start are most of it. */
function timed(folder: string): number {
  const start = performance.now();
  const {status, stderr} = spawnSync(process.execPath, ["--import", "tsx", SCRIPT, folder], {encoding: "utf8"});
  if (status !== 0) throw new Error(`writing embeds failed: ${stderr}`);
  return (performance.now() - start) / 1000;
}
