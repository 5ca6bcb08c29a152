import {spawn} from "node:child_process";
import {fileURLToPath} from "node:url";
import {embedSources} from "../embed/index.js";

const SCRIPT = fileURLToPath(new URL("./preview-embeds.ts", import.meta.url));

export interface EmbedsOnRequest {
  /** Resolves when the folder has the embeds that the sources now make; rejects with what went wrong. */
  readonly ready: () => Promise<void>;
  readonly stop: () => void;
}

/**
 * Keeps a folder of embeds up to date with the sources: first when `started` resolves, later whenever one is asked for after
 * a change. `address` is Framework's preview, which has the frames.
 */
export function embedsOnRequest(folder: string, address: string, started: Promise<void>): EmbedsOnRequest {
  const stopped = new AbortController();
  let made: {readonly sources: string; readonly done: Promise<void>} | undefined;
  const make = async (before: Promise<void>) => {
    await before.catch(() => undefined);
    await run([SCRIPT, folder, address], stopped.signal);
  };
  const ready = () => {
    const sources = embedSources();
    if (made?.sources !== sources) made = {sources, done: make(made?.done ?? started)};
    return made.done;
  };
  ready().catch((error: Error) => stopped.signal.aborted || console.error(`embeds: ${error.message}`));
  return {ready, stop: () => stopped.abort()};
}

function run(args: readonly string[], signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", ...args], {stdio: ["ignore", "inherit", "pipe"], signal});
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(said || `ended with code ${code}`))));
  });
}
