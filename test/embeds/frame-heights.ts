import assert from "node:assert/strict";
import type {Frame, Page} from "playwright-core";
import {codesOf} from "./codes-of.js";
import {type Bench, chosen, type EmbedCase, embedAddress} from "./embed-case.js";
import {frameIn} from "./frame-in.js";

/** What no frame should be able to ask for, or only in another way. */
const ODD = [-1, 0, 1e9, "NaN", "300", null, {}, {valueOf: 300}].map((height) => ({type: "juesuan:height", height}));
const FOREIGN: readonly unknown[] = [
  ...ODD,
  "pymxPYMxaxPYMxheightxPYMx-5",
  "pymxPYMxaxPYMxheightxPYMx1e9",
  "height",
  {sentinel: "amp", type: "embed-size", height: "300"},
  {type: "other:height", height: 300},
  [300],
  null
];
const ASKING = {type: "juesuan:height", height: 333};

export const frameHeightCases: readonly EmbedCase[] = [
  {
    title: "each of two frames gets its own height, and only the one that grows changes",
    run: (bench) =>
      bench.visit(async (page) => {
        const frames = await openTwo(page, bench);
        const before = await heights(page);
        assert.notEqual(before[0], before[1]);
        assert.deepEqual(before, await ownHeights(frames));
        await frames[0]?.locator(".figure-data > summary").click();
        await page.waitForFunction(
          (h) => (document.querySelector("iframe")?.clientHeight ?? 0) > h + 50,
          before[0] ?? 0
        );
        assert.deepEqual(await heights(page), await ownHeights(frames));
        assert.equal((await heights(page))[1], before[1]);
        await frames[0]?.locator(".figure-data > summary").click();
        await page.waitForFunction((h) => document.querySelector("iframe")?.clientHeight === h, before[0]);
      })
  },
  {
    title: "messages of the page itself, of other frames, and odd ones of our own change no height",
    run: (bench) =>
      bench.visit(async (page) => {
        const stranger = bench.hostPage("a stranger");
        const [ours] = await openTwo(page, bench, `<iframe src="${stranger}" height="50"></iframe>`);
        const before = await heights(page);
        for (const message of [ASKING, ...FOREIGN])
          await page.evaluate((data) => window.postMessage(data, "*"), message);
        for (const message of [ASKING, ...FOREIGN])
          await page.frame({url: stranger})?.evaluate((data) => parent.postMessage(data, "*"), message);
        for (const message of FOREIGN) await ours?.evaluate((data) => parent.postMessage(data, "*"), message);
        for (const odd of ["NaN", "Infinity"])
          await ours?.evaluate(
            (height) => parent.postMessage({type: "juesuan:height", height: Number(height)}, "*"),
            odd
          );
        await page.waitForTimeout(200);
        assert.deepEqual(await heights(page), before);
        await ours?.evaluate((data) => parent.postMessage(data, "*"), ASKING);
        await page.waitForFunction(() => document.querySelector("iframe")?.clientHeight === 333);
        assert.equal((await heights(page))[1], before[1]);
      })
  },
  {
    title: "a frame says its height as pym and AMP understand it, and the parent script understands both",
    run: (bench) =>
      bench.visit(async (page) => {
        const {frame} = await codesOf(page, bench, chosen[0]);
        const [alone = ""] = frame.replace(/src="[^"]*/, "$&?childId=pym-1").split("<script");
        const listens = "<script>said=[];addEventListener('message',(e)=>said.push(e.data))</script>";
        await page.goto(bench.hostPage(listens + alone));
        await page.waitForFunction(() => (window as unknown as {said: unknown[]}).said.length > 2);
        const said = await page.evaluate(() => (window as unknown as {said: unknown[]}).said.slice(0, 3));
        const [own] = await ownHeights([await frameIn(page)]);
        assert.deepEqual(said, [
          {type: "juesuan:height", height: own, figure: chosen[0]},
          {sentinel: "amp", type: "embed-size", height: own},
          `pymxPYMxpym-1xPYMxheightxPYMx${own}`
        ]);
        const [ours] = await openTwo(page, bench);
        for (const [height, data] of [
          [321, "pymxPYMxpym-1xPYMxheightxPYMx321"],
          [322, {sentinel: "amp", type: "embed-size", height: 322}]
        ] as const) {
          await ours?.evaluate((message) => parent.postMessage(message, "*"), data);
          await page.waitForFunction((h) => document.querySelector("iframe")?.clientHeight === h, height);
        }
      })
  },
  {
    title: "a frame keeps the height it is given while it waits for its own, within a third of it",
    run: (bench) =>
      bench.visit(
        async (page) => {
          for (const {id, zh} of bench.index.figures) {
            if (!zh) continue;
            await page.goto(bench.site + embedAddress(id));
            await page.evaluate(() => document.documentElement.removeAttribute("data-alone"));
            const own = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
            assert.ok(zh.height > own * 0.75 && zh.height < own * 1.34, `${id} holds ${zh.height} px, is ${own} px`);
          }
        },
        {width: 560}
      )
  }
];

/** A page of another site with two figures, when both have their heights. */
async function openTwo(page: Page, bench: Bench, more = ""): Promise<readonly Frame[]> {
  const codes = [await codesOf(page, bench, chosen[0]), await codesOf(page, bench, chosen[2], "en")];
  await page.goto(bench.hostPage(codes.map(({frame}) => frame).join("<p>between</p>") + more));
  const frames = [await frameIn(page, 0), await frameIn(page, 1)];
  const own = await ownHeights(frames);
  await page.waitForFunction(
    (due) => due.every((h, i) => document.querySelectorAll("iframe")[i]?.clientHeight === h),
    own
  );
  return frames;
}

function heights(page: Page): Promise<number[]> {
  return page.locator("iframe").evaluateAll((frames) => frames.map((frame) => frame.clientHeight));
}

/** What frames show, from top to bottom. */
function ownHeights(frames: readonly Frame[]): Promise<number[]> {
  return Promise.all(
    frames.map((frame) => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)))
  );
}
