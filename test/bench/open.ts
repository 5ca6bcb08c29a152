import {existsSync} from "node:fs";
import {join} from "node:path";
import {type Browser, chromium, type Page} from "playwright-core";
import {FLAGS} from "../steps/browser.js";
import {SITE} from "../steps/built-site.js";
import {findBrowser} from "../steps/find-browser.js";
import {layouts, syntheticAccounts} from "../synthetic/index.js";
import {toPaper} from "../synthetic/rendering/index.js";
import {serveCompressed} from "./serve-compressed.js";
import type {Measured} from "./speed.js";
import {median} from "./timing.js";

/** Drops, each in a window that keeps nothing of the one before. */
const RUNS = 3;
const LIMITS = {findings: 3000, task: 100};
/** More than the shortest document has; it is printed again and again. */
const PAGES = 30;

interface Drop {
  readonly findings: number;
  readonly whole: number;
  /** The longest that the page answered nobody, until the document was there whole. */
  readonly task: number;
}

/** How soon a PDF that is dropped in a browser is told of, and whether the page stays alive; empty where nothing is built. */
export async function openBench(): Promise<readonly Measured[]> {
  const built = existsSync(join(SITE, "open.html"));
  const executablePath = built ? await findBrowser((line) => console.log(`open: ${line}`)) : undefined;
  if (!executablePath) return [];
  const server = await serveCompressed(SITE);
  const browser = await chromium.launch({executablePath, args: FLAGS});
  try {
    const {pdf, pages} = await printed(browser);
    const drops: Drop[] = [];
    for (let i = 0; i < RUNS; i++) drops.push(await drop(browser, `${server.origin}/open`, pdf));
    const of = (name: keyof Drop) => median(drops.map((one) => one[name]));
    const name = `a PDF of ${pages} pages`;
    return [
      {name: `${name}, drop to first findings`, value: of("findings"), limit: LIMITS.findings, unit: "ms"},
      {name: `${name}, drop to all of it`, value: of("whole"), limit: null, unit: "ms"},
      {name: `${name}, longest task of the page`, value: of("task"), limit: LIMITS.task, unit: "ms"},
      ...(await weights(browser, `${server.origin}/open`, pdf))
    ];
  } finally {
    await browser.close();
    server.close();
  }
}

/** Made-up accounts as Chromium prints them, the longest that there are. */
async function printed(browser: Browser): Promise<{readonly pdf: Buffer; readonly pages: number}> {
  const page = await browser.newPage();
  let best: {readonly pdf: Buffer; readonly pages: number} = {pdf: Buffer.alloc(0), pages: 0};
  for (const layout of layouts) {
    await page.setContent(toPaper(syntheticAccounts(7, layout)));
    const pdf = await page.pdf({preferCSSPageSize: true});
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
    if (pages > best.pages) best = {pdf, pages};
    if (pages >= PAGES) break;
  }
  await page.close();
  return best;
}

async function drop(browser: Browser, address: string, pdf: Buffer): Promise<Drop> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  await page.goto(address, {waitUntil: "networkidle"});
  await page.locator(".open-offline[data-ready]").waitFor();
  const {base64, name} = {base64: pdf.toString("base64"), name: "made-up.pdf"};
  const times = await page.evaluate(dropAndWatch, {base64, name});
  await context.close();
  return times;
}

/** Runs in the page, so it names no function of ours. */
async function dropAndWatch({base64, name}: {readonly base64: string; readonly name: string}): Promise<Drop> {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  const seen = {task: 0};
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) seen.task = Math.max(seen.task, duration);
  }).observe({type: "longtask"});
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], name, {type: "application/pdf"}));
  await new Promise((resolve) => setTimeout(resolve, 300));
  seen.task = 0;
  const start = performance.now();
  document.body.dispatchEvent(new DragEvent("drop", {dataTransfer: transfer, bubbles: true, cancelable: true}));
  let findings = 0;
  while (!document.querySelector(".open-document[data-whole]")) {
    if (document.querySelector("[data-refused]"))
      throw new Error(document.querySelector("[data-refused]")?.textContent ?? "");
    if (!findings && document.querySelector(".open-document [data-finding]")) findings = performance.now() - start;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const whole = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 500));
  return {findings, whole, task: seen.task};
}

/** What the page loads at once, and what a PDF needs more: compressed, as it travels. */
async function weights(browser: Browser, address: string, pdf: Buffer): Promise<readonly Measured[]> {
  const context = await browser.newContext({serviceWorkers: "block"});
  const page = await context.newPage();
  const sizes = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    if (/\.js$/.test(new URL(response.url()).pathname))
      sizes.set(
        response.url(),
        response
          .request()
          .sizes()
          .then(
            ({responseBodySize}) => responseBodySize,
            () => 0
          )
      );
  });
  const total = async () => (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0) / 1000;
  await page.goto(address, {waitUntil: "networkidle"});
  const first = await total();
  await loaded(page, pdf);
  const all = await total();
  await context.close();
  return [
    {name: "/open script", value: first, limit: null, unit: "kB gz"},
    {name: "what a PDF needs more", value: all - first, limit: null, unit: "kB gz"}
  ];
}

async function loaded(page: Page, pdf: Buffer): Promise<void> {
  await page.locator("#open-file").setInputFiles({name: "made-up.pdf", mimeType: "application/pdf", buffer: pdf});
  await page.locator(".open-document[data-whole]").waitFor();
}
