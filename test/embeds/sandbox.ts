import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import type {Download, Frame, Page} from "playwright-core";
import {codesOf} from "./codes-of.js";
import {type Bench, chosen, type EmbedCase} from "./embed-case.js";
import {frameIn} from "./frame-in.js";

const BOM = "\ufeff";
const ID = chosen[0];

export const sandboxCases: readonly EmbedCase[] = [
  {
    title: "the code's sandbox lets a reader save the data",
    run: (bench) =>
      bench.visit(async (page) => {
        const frame = await openFiles(page, bench, (code) => code);
        const [saved] = await Promise.all([page.context().waitForEvent("download"), csv(frame).click()]);
        await assertSaved(saved);
      })
  },
  {
    title: "where a sandbox forbids downloads the figure says so, and offers its page, which saves",
    run: (bench) =>
      bench.visit(async (page) => {
        const frame = await openFiles(page, bench, (code) => code.replace(" allow-downloads", ""));
        const link = frame.locator(".figure-downloads + p a");
        assert.match((await frame.locator(".figure-downloads + p").textContent()) ?? "", /不许它保存文件/);
        let saved = 0;
        page.context().on("download", () => {
          saved += 1;
        });
        await csv(frame).click();
        await page.waitForTimeout(300);
        assert.equal(saved, 0);
        const [opened] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
        await opened.locator(".figure-download > summary").click();
        const [download] = await Promise.all([opened.waitForEvent("download"), csv(opened.mainFrame()).click()]);
        await assertSaved(download);
      })
  },
  {
    title: "the figure's page by itself says nothing of downloads that fail",
    run: (bench) =>
      bench.visit(async (page) => {
        await codesOf(page, bench, ID);
        assert.equal(await page.locator(".figure-downloads + p").count(), 0);
      })
  }
];

async function openFiles(page: Page, bench: Bench, change: (code: string) => string): Promise<Frame> {
  const {frame: code} = await codesOf(page, bench, ID);
  assert.match(code, /sandbox="[^"]*allow-downloads/);
  await page.goto(bench.hostPage(change(code)));
  const frame = await frameIn(page);
  await frame.locator(".figure-download > summary").click();
  return frame;
}

function csv(frame: Frame) {
  return frame.locator('.figure-downloads a[href$=".csv"]');
}

async function assertSaved(download: Download): Promise<void> {
  const text = readFileSync(await download.path(), "utf8");
  assert.ok(text.startsWith(BOM) && text.includes(","), text.slice(0, 80));
  assert.match(download.suggestedFilename(), /\.csv$/);
}
