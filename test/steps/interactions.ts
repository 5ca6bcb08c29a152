import {type Browser, type BrowserContext, chromium} from "playwright-core";
import {interactions as all, type Interaction} from "../browser/index.js";
import {visit} from "../browser/visit.js";
import {FLAGS} from "./browser.js";
import {SITE} from "./built-site.js";
import {findBrowser} from "./find-browser.js";
import {serve} from "./serve.js";
import {type Step, toResult} from "./step.js";

/** Longer than any of them takes on a busy machine. */
const PATIENCE = 15_000;
const LANES = 4;

export const interactions: Step = {
  name: "interact",
  says: "what readers do on the pages does what it should",
  needs: ["build"],
  async run() {
    const executablePath = await findBrowser((line) => console.log(`interact: ${line}`));
    const server = await serve(SITE);
    const chrome = await chromium.launch({executablePath, args: FLAGS});
    try {
      const waiting = [...all];
      const lanes = Array.from({length: LANES}, () => inTurn(waiting, chrome, server.origin));
      return toResult((await Promise.all(lanes)).flat(), `${all.length} interactions`);
    } finally {
      await chrome.close();
      server.close();
    }
  }
};

/** Takes one after another until none waits, in a window that keeps what it has fetched. */
async function inTurn(waiting: Interaction[], chrome: Browser, origin: string): Promise<string[]> {
  const contexts = new Map<boolean, BrowserContext>();
  const problems: string[] = [];
  for (let one = waiting.shift(); one; one = waiting.shift()) {
    const {scripts = true} = one;
    const context = contexts.get(scripts) ?? (await chrome.newContext({locale: "zh-CN", javaScriptEnabled: scripts}));
    contexts.set(scripts, context);
    problems.push(...(await attempt(one, context, origin)));
  }
  for (const context of contexts.values()) await context.close();
  return problems;
}

/** Does it on a page of its own, and gives what went wrong. */
async function attempt(one: Interaction, context: BrowserContext, origin: string): Promise<string[]> {
  const {title, page: path, width = 1280, height = 900, scripts = true} = one;
  const problems: string[] = [];
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on("pageerror", (error) => problems.push(`/${path} at ${width} px: uncaught: ${error.message}`));
  try {
    await page.setViewportSize({width, height});
    if (scripts) await visit(page, `${origin}/${path}`);
    else await page.goto(`${origin}/${path}`);
    await one.run(page, origin);
  } catch (error) {
    problems.push(`/${path} at ${width} px: ${title}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await page.close();
  }
  return problems;
}
