import {readFileSync} from "node:fs";
import {join} from "node:path";
import {chromium} from "playwright-core";
import type {Bench, EmbedCase} from "../embeds/embed-case.js";
import {embedCases} from "../embeds/index.js";
import {serveHost, serveSite} from "../embeds/serve-site.js";
import {visit} from "../embeds/visit.js";
import {FLAGS} from "./browser.js";
import {SITE} from "./built-site.js";
import {findBrowser} from "./find-browser.js";
import {type Step, toResult} from "./step.js";

const LANES = 3;
const STYLE = "margin:0;padding:16px;font-family:serif";

export const embeds: Step = {
  name: "embeds",
  says: "figures stand up outside the site",
  needs: ["build"],
  async run() {
    const executablePath = await findBrowser((line) => console.log(`embeds: ${line}`));
    const problems = await proveEmbeds(SITE, executablePath, embedCases);
    return toResult(problems, `${embedCases.length} promises of figures outside the site`);
  }
};

/** Runs cases against a built site, and gives those that fail, each with why. */
export async function proveEmbeds(
  site: string,
  executablePath: string,
  cases: readonly EmbedCase[]
): Promise<readonly string[]> {
  const [clean, folders, host] = await Promise.all([serveSite(site), serveSite(site, {clean: false}), serveHost()]);
  const chrome = await chromium.launch({executablePath, args: FLAGS});
  const origins = [clean, folders, host].map(({origin}) => origin);
  const bench: Bench = {
    site: clean.origin,
    folders: folders.origin,
    index: JSON.parse(readFileSync(join(site, "embed", "index.json"), "utf8")),
    hostPage: (body, {scheme = "light", background = "#fff"} = {}) =>
      host.put(
        `<!doctype html><html lang="en" style="color-scheme:${scheme};background:${background}"><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,"><body style="${STYLE}">${body}`
      ),
    visit: (look, options = {}) => visit(chrome, origins, look, options)
  };
  try {
    const waiting = [...cases];
    const lanes = Array.from({length: LANES}, () => inTurn(waiting, bench));
    return (await Promise.all(lanes)).flat();
  } finally {
    await chrome.close();
    for (const server of [clean, folders, host]) server.close();
  }
}

/** Takes one after another until none waits. */
async function inTurn(waiting: EmbedCase[], bench: Bench): Promise<string[]> {
  const problems: string[] = [];
  for (let one = waiting.shift(); one; one = waiting.shift()) {
    try {
      await one.run(bench);
    } catch (error) {
      problems.push(`${one.title}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return problems;
}
