import {mkdirSync, rmSync} from "node:fs";
import {type Browser, chromium, type Page} from "playwright-core";
import {visit} from "../browser/visit.js";
import {filesOf, SITE} from "./built-site.js";
import {findBrowser} from "./find-browser.js";
import {deadAddresses, renderedLinks} from "./rendered-links.js";
import {serve} from "./serve.js";
import {type Step, toResult} from "./step.js";
import {violationsOn} from "./violations-on.js";

/** Every width, and every scheme both wide and narrow. The first of each closely, by axe and in a picture; then made as wide as the next. */
const VIEWS = [
  {colorScheme: "light", widths: [1280, 320]},
  {colorScheme: "dark", widths: [360, 768]}
] as const;
/** Pages of one scheme at a time: a page mostly waits, for its network to be idle and for its picture. */
const LANES = 2;
/** `PICTURES=1 npm test -- browser` leaves a picture of every page there. */
const PICTURES = "screenshots";
const WANTED = Boolean(process.env.PICTURES);
const TALLEST = 8000;
/**
 * htl, which Inputs are made with, writes an attribute where a listener will be, and replaces it. The policy of the
 * notebook's frame, under which no attribute runs, reports the moment between.
 */
const HANDLER = /^Executing inline event handler violates .* 'script-src 'sha256-[^']*' 'unsafe-eval''/;
/** Hundreds of pages of one kind, which interactions look at by example. */
const EMBED = /^embed\//;

/** The last one makes every other host unknown: a page that needs one fails here as it would for its readers. */
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
];

export const browser: Step = {
  name: "browser",
  says: "every page opens in a browser without an error",
  needs: ["build"],
  async run() {
    const executablePath = await findBrowser((line) => console.log(`browser: ${line}`));
    const server = await serve(SITE);
    const chrome = await chromium.launch({executablePath, args: FLAGS});
    if (WANTED) {
      rmSync(PICTURES, {recursive: true, force: true});
      mkdirSync(PICTURES);
    }
    try {
      const pages = filesOf().filter((file) => file.endsWith(".html") && !EMBED.test(file));
      const problems = await openAll(chrome, server.origin, pages);
      return toResult(
        problems,
        `${pages.length} pages at ${VIEWS.flatMap(({widths}) => widths).join(", ")} px, light and dark, axe included`
      );
    } finally {
      await chrome.close();
      server.close();
    }
  }
};

/** Both schemes at the same time, several pages of each; what links lead to is asked for once. */
async function openAll(chrome: Browser, origin: string, pages: readonly string[]): Promise<string[]> {
  const addresses = new Set<string>();
  const views = VIEWS.flatMap((view) => {
    const waiting = [...pages];
    return Array.from({length: LANES}, async () => {
      const {colorScheme, widths} = view;
      const viewport = {width: widths[0], height: 900};
      // What a page keeps for readers without a network is looked at where they are.
      const context = await chrome.newContext({colorScheme, viewport, locale: "zh-CN", serviceWorkers: "block"});
      const problems: string[] = [];
      for (let file = waiting.shift(); file; file = waiting.shift())
        problems.push(...(await lookAt(file, view, await context.newPage(), origin, addresses)));
      await context.close();
      return problems;
    });
  });
  const problems = (await Promise.all(views)).flat();
  return [...problems, ...(await deadAddresses(addresses))];
}

/** One page in one scheme, at two widths; the addresses it links to are added to those of others. */
async function lookAt(
  file: string,
  {colorScheme, widths: [first, second]}: (typeof VIEWS)[number],
  page: Page,
  origin: string,
  addresses: Set<string>
): Promise<readonly string[]> {
  const opened = await open(page, origin, file);
  const links = await renderedLinks(page);
  for (const address of links.addresses) addresses.add(address);
  const looked = await look(page);
  if (WANTED) await picture(page, `${file.replace(/\.html$/, "").replaceAll("/", "-")}-${first}-${colorScheme}.png`);
  const closely = await violationsOn(page, colorScheme === "dark" ? ["color-contrast"] : undefined);
  await page.setViewportSize({width: second, height: 900});
  const narrow = await look(page);
  await page.close();
  const told = (width: number, all: readonly string[]) =>
    all.map((p) => `${file} at ${width} px, ${colorScheme}: ${p}`);
  return [...told(first, [...opened, ...looked, ...links.problems, ...closely]), ...told(second, narrow)];
}

/** Opens a page and gives what went wrong until it had nothing more to load. */
async function open(page: Page, origin: string, file: string): Promise<string[]> {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !HANDLER.test(message.text())) problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) =>
    problems.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ""}`)
  );
  page.on(
    "response",
    (response) => response.status() >= 400 && problems.push(`${response.status()}: ${response.url()}`)
  );
  page.on("request", (request) => isForeign(request.url(), origin) && problems.push(`asks ${request.url()}`));
  await visit(page, `${origin}/${file.replace(/(?:index)?\.html$/, "")}`);
  return problems;
}

/** What a reader would see that no event tells: a cell's error, a page wider than its window, one with no heading. */
async function look(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const errors = [...document.querySelectorAll(".observablehq--error")].map(
      (e) => `shows an error: ${e.textContent}`
    );
    const wide = root.scrollWidth > root.clientWidth ? [`is ${root.scrollWidth - root.clientWidth} px too wide`] : [];
    const headings = document.querySelectorAll("h1").length === 1 ? [] : ["has not exactly one h1"];
    const language = root.lang ? [] : ["has no language"];
    return [...errors, ...wide, ...headings, ...language];
  });
}

/** The whole page, or as much of it as anyone looks through. */
async function picture(page: Page, name: string): Promise<void> {
  const {width, height} = await page.evaluate(() => document.documentElement.getBoundingClientRect());
  const clip = {x: 0, y: 0, width, height: Math.min(height, TALLEST)};
  await page.screenshot({path: `${PICTURES}/${name}`, fullPage: true, clip, animations: "disabled"});
}

function isForeign(address: string, origin: string): boolean {
  return !/^(?:data|blob|about):/.test(address) && new URL(address).origin !== origin;
}
