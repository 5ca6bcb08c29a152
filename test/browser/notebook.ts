import assert from "node:assert/strict";
import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import type {FrameLocator, Locator, Page} from "playwright-core";
import type {Interaction} from "./interaction.js";
import {textOf} from "./text-of.js";

const PAGE = "notebook";

const frameOf = (page: Page): FrameLocator => page.frameLocator("iframe.notebook-live");
const cells = (page: Page): Locator => frameOf(page).locator(".cell");
const tool = (page: Page, name: string): Locator =>
  page.locator(".notebook-shell").getByRole("button", {name, exact: true});

/** Every cell has run, well or not. */
async function settled(page: Page): Promise<void> {
  await cells(page).first().waitFor();
  await page.waitForFunction(() => document.querySelector("iframe.notebook-live"));
  await frameOf(page)
    .locator("body:has(.cell):not(:has(.cell:is([data-state=running], [data-state=unrun])))")
    .waitFor();
}

async function problems(page: Page): Promise<string[]> {
  const all = await cells(page).locator(".cell-problem").allTextContents();
  return all.filter(Boolean);
}

/** Code for an address, packed as the page itself would where it cannot deflate. */
function link(...sources: readonly string[]): string {
  return `${PAGE}#code=p.${Buffer.from(JSON.stringify(sources)).toString("base64url")}`;
}

/** Puts other code in a cell, as a person at the keyboard does. */
async function write(page: Page, index: number, code: string): Promise<void> {
  await cells(page).nth(index).locator(".cm-content").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(code);
}

async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), tool(page, name).click()]);
  return readFile(await download.path(), "utf8");
}

export const notebookInteractions: readonly Interaction[] = [
  ...["notebook", "en/notebook"].map((path) => ({
    title: "every example runs without a problem",
    page: path,
    async run(page: Page) {
      await settled(page);
      await page.locator(".notebook-examples > summary").click();
      const examples = page.locator(".notebook-examples li button");
      assert.ok((await examples.count()) >= 12);
      for (const example of await examples.all()) {
        await example.click();
        await cells(page)
          .getByText(String(await example.textContent()))
          .first()
          .waitFor();
        await settled(page);
        assert.deepEqual(await problems(page), [], String(await example.textContent()));
      }
    }
  })),
  {
    title: "a cell that is changed reruns what depends on it; broken, it says where, and is mended",
    page: link("const a = 1", "a + 1"),
    async run(page) {
      await tool(page, "全部运行").click();
      await settled(page);
      assert.equal(await textOf(cells(page).nth(1).locator(".cell-output")), "2");
      await write(page, 0, "const a = 41");
      await page.keyboard.press("Control+Enter");
      await cells(page).nth(1).locator(".cell-output", {hasText: "42"}).waitFor();
      await write(page, 0, "const a = ;");
      await page.keyboard.press("Control+Enter");
      await cells(page).nth(0).locator(".cell-problem", {hasText: "第 1 行"}).waitFor();
      await cells(page).nth(1).locator(".cell-problem", {hasText: "没有 a 这个名字"}).waitFor();
      await write(page, 0, "const a = 6");
      await page.keyboard.press("Shift+Enter");
      await cells(page).nth(1).locator(".cell-output", {hasText: "7"}).waitFor();
      assert.deepEqual(await problems(page), []);
    }
  },
  {
    title: "cells are added, moved, deleted and put back; Tab leaves the code",
    page: link("1", "2"),
    async run(page) {
      const sources = () => cells(page).locator(".cm-content").allTextContents();
      await cells(page).nth(1).waitFor();
      await cells(page).nth(0).getByRole("button", {name: "下移"}).click();
      assert.deepEqual(await sources(), ["2", "1"]);
      await cells(page).nth(0).getByRole("button", {name: "删除"}).click();
      assert.deepEqual(await sources(), ["1"]);
      await frameOf(page).getByRole("button", {name: "放回去"}).click();
      assert.deepEqual(await sources(), ["2", "1"]);
      await tool(page, "加一格").click();
      await cells(page).nth(2).waitFor();
      assert.deepEqual(await sources(), ["2", "1", ""]);
      await cells(page).nth(0).locator(".cm-content").click();
      await page.keyboard.press("Tab");
      const focused = frameOf(page).locator(".cell-actions button:focus");
      await focused.waitFor();
      await tool(page, "恢复原样").click();
      await tool(page, "不换").click();
      assert.equal(await cells(page).count(), 3);
      await tool(page, "恢复原样").click();
      await tool(page, "换").click();
      await cells(page).nth(2).waitFor({state: "detached"});
      assert.deepEqual(await sources(), ["1", "2"]);
    }
  },
  {
    title: "names of the scope and of other cells are completed",
    page: link("const hospitality = 1", ""),
    async run(page) {
      await write(page, 1, "");
      await page.keyboard.type("hospi");
      await frameOf(page).locator(".cm-tooltip-autocomplete", {hasText: "hospitality"}).waitFor();
      await page.keyboard.press("Escape");
      await write(page, 1, "");
      await page.keyboard.type("Plot.bar");
      await frameOf(page).locator(".cm-tooltip-autocomplete", {hasText: "barX"}).waitFor();
    }
  },
  {
    title: "a loop without end is ended, and the notebook goes on",
    page: link("while (true);", "1 + 1"),
    async run(page) {
      await tool(page, "全部运行").click();
      await cells(page).nth(0).locator(".cell-problem", {hasText: "循环一直没有停"}).waitFor();
      await cells(page).nth(1).locator(".cell-output", {hasText: "2"}).waitFor();
    }
  },
  {
    title: "what is saved is there again, shown and not run, until it is deleted",
    page: link("const mine = 5"),
    async run(page, origin) {
      await cells(page).first().waitFor();
      await tool(page, "存在这个浏览器里").click();
      await page.locator(".notebook-notice", {hasText: "存好了"}).waitFor();
      await page.goto("about:blank");
      await page.goto(`${origin}/${PAGE}`);
      await page.locator(".notebook-notice", {hasText: "存在这个浏览器里的笔记本，还没有运行"}).waitFor();
      await cells(page).first().waitFor();
      assert.equal(await cells(page).first().getAttribute("data-state"), "unrun");
      assert.equal(await textOf(cells(page).first().locator(".cm-content")), "const mine = 5");
      await tool(page, "删掉存着的").click();
      await page.goto("about:blank");
      await page.goto(`${origin}/${PAGE}`);
      await cells(page).nth(2).waitFor();
    }
  },
  {
    title: "a link holds the whole notebook, which comes back unrun and runs on a click",
    page: link("const a = '汉字'", "a.length"),
    async run(page, origin) {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await cells(page).first().waitFor();
      await tool(page, "复制链接").click();
      await page.locator(".notebook-notice", {hasText: "链接复制好了"}).waitFor();
      const address = await page.evaluate(() => navigator.clipboard.readText());
      assert.ok(address.startsWith(`${origin}/${PAGE}#code=z.`), address);
      await page.goto("about:blank");
      await page.goto(address);
      await page.locator(".notebook-notice", {hasText: "来自链接，还没有运行"}).waitFor();
      await cells(page).nth(1).waitFor();
      assert.equal(await frameOf(page).locator('.cell:not([data-state="unrun"])').count(), 0);
      await tool(page, "全部运行").click();
      await cells(page).nth(1).locator(".cell-output", {hasText: "2"}).waitFor();
    }
  },
  ...["#code=", "#code=z.%00", "#code=z.AAAA", "#code=p.e30", "#code=<img src=x>", `#code=z.${"A".repeat(40_000)}`].map(
    (hash) => ({
      title: "a broken link is told, and the example is there",
      page: PAGE + hash,
      async run(page: Page) {
        await settled(page);
        assert.deepEqual(await problems(page), []);
        if (hash !== "#code=") assert.match(await textOf(page.locator(".notebook-notice")), /不完整/);
      }
    })
  ),
  {
    title: "the notebook is downloaded as Markdown, its comments prose, and as a module",
    page: link("// 问题\nconst a = 1", "b * 2", "const b = a + 1"),
    async run(page) {
      await cells(page).first().waitFor();
      assert.match(
        await saved(page, "下载 Markdown"),
        /^# 决算笔记本\n\n问题\n\n```js\nconst a = 1\n```\n\n```js\nb \* 2\n```/
      );
      const module = await saved(page, "下载 JS");
      assert.ok(module.indexOf("const b = a + 1") < module.indexOf("display(b * 2);"), module);
    }
  },
  ...["notebook", "en/notebook"].map((path) => ({
    title: "nothing in the frame keeps readers out",
    page: path,
    async run(page: Page) {
      await settled(page);
      await frameOf(page).locator(".scope > summary").click();
      const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
      const frame = page.frames().find((one) => one.parentFrame());
      await frame?.evaluate(axe);
      const found = await frame?.evaluate(async () => {
        // A part of a page whose first heading is outside.
        const rules = {"page-has-heading-one": {enabled: false}};
        const {violations} = await Reflect.get(globalThis, "axe").run(document, {rules, iframes: false});
        return violations.map(({id, nodes}: {id: string; nodes: {html: string}[]}) => `${id}: ${nodes[0]?.html}`);
      });
      assert.deepEqual(found, []);
    }
  })),
  ...[320, 360, 768, 1400].map((width) => ({
    title: "no code widens the page",
    page: PAGE,
    width,
    async run(page: Page) {
      await settled(page);
      const {scrollWidth, clientWidth} = await page.evaluate(() => document.documentElement);
      assert.equal(scrollWidth, clientWidth);
      const inner = await frameOf(page)
        .locator("html")
        .evaluate((html) => [html.scrollWidth, html.clientWidth]);
      assert.equal(inner[0], inner[1]);
    }
  }))
];
