import {existsSync} from "node:fs";
import {join} from "node:path";
import {type Browser, chromium, type Page} from "playwright-core";
import {FLAGS} from "../steps/browser.js";
import {SITE} from "../steps/built-site.js";
import {findBrowser} from "../steps/find-browser.js";
import {serveCompressed} from "./serve-compressed.js";
import type {Measured} from "./speed.js";

const STORY = ["", "spending", "sangong", "projects", "anomalies", "method", "glossary", "ledger", "data", "embeds"];
const PAGES = [...STORY, ...STORY.map((page) => `en/${page}`)];

/** A telephone on a slow line. */
const WIDTH = 360;
const SLOWER = 4;
const LINE = {offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8};
/** After everything has come, what a script may still move. */
const SETTLED_MS = 1000;

const LIMITS = {text: 1500, figure: 2500, shift: 0.05, script: 250};

interface Times {
  readonly text: number;
  /** Null on a page without figures. */
  readonly figure: number | null;
  readonly shift: number;
  /** Kilobytes, compressed. */
  readonly script: number;
}

/** How fast the pages of the story can be read, on a slow telephone, from the built site; empty where there is none. */
export async function pageBench(): Promise<readonly Measured[]> {
  const executablePath = existsSync(SITE) ? await findBrowser((line) => console.log(`pages: ${line}`)) : undefined;
  if (!executablePath) return [];
  const server = await serveCompressed(SITE);
  const browser = await chromium.launch({executablePath, args: FLAGS});
  try {
    const measured: Measured[] = [];
    for (const page of PAGES) {
      // Another page would be measured in its place.
      if (!isBuilt(page)) throw new Error(`missing page: /${page}`);
      measured.push(...toMeasured(page, await timesOf(browser, `${server.origin}/${page}`)));
    }
    return measured;
  } finally {
    await browser.close();
    server.close();
  }
}

function isBuilt(page: string): boolean {
  return existsSync(join(SITE, `${page.replace(/(^|\/)$/, "$1index")}.html`));
}

function toMeasured(page: string, {text, figure, shift, script}: Times): readonly Measured[] {
  const name = `/${page}`;
  return [
    {name: `${name} text`, value: text, limit: LIMITS.text, unit: "ms"},
    ...(figure === null ? [] : [{name: `${name} first figure`, value: figure, limit: LIMITS.figure, unit: "ms"}]),
    {name: `${name} layout shift`, value: shift, limit: LIMITS.shift, unit: ""},
    {name: `${name} script`, value: script, limit: LIMITS.script, unit: "kB gz"}
  ];
}

/** Nothing is kept from the page before. */
async function timesOf(browser: Browser, address: string): Promise<Times> {
  const context = await browser.newContext({viewport: {width: WIDTH, height: 740}, deviceScaleFactor: 2});
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", LINE);
  await devtools.send("Emulation.setCPUThrottlingRate", {rate: SLOWER});
  await page.addInitScript(watch);
  await page.goto(address, {waitUntil: "networkidle"});
  await page.waitForTimeout(SETTLED_MS);
  const times = await readTimes(page);
  await context.close();
  return times;
}

/**
 * Runs in the page, before it, so it names no function: what compiles tests would have a helper for that. No frame is drawn
 * before styles are there, so the frame after a figure has a height shows it.
 */
function watch(): void {
  const seen = {shift: 0, figure: 0};
  Object.assign(window, {seen});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, "value"));
  }).observe({type: "layout-shift", buffered: true});
  setInterval(() => {
    if (
      seen.figure ||
      ![...document.querySelectorAll("figure.figure svg")].some((svg) => svg.getBoundingClientRect().height)
    )
      return;
    requestAnimationFrame(() => {
      seen.figure ||= performance.now();
    });
  }, 16);
}

async function readTimes(page: Page): Promise<Times> {
  return page.evaluate(() => {
    const {shift, figure} = Reflect.get(window, "seen") as {shift: number; figure: number};
    const text = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.POSITIVE_INFINITY;
    const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const scripts = entries.filter(({initiatorType, name}) => initiatorType === "script" || /\.js(?:\?|$)/.test(name));
    const script = scripts.reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0) / 1000;
    return {
      text,
      figure: document.querySelector("figure.figure") ? figure || Number.POSITIVE_INFINITY : null,
      shift,
      script
    };
  });
}
