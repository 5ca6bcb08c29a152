import assert from "node:assert/strict";
import type {Page} from "playwright-core";
import type {Interaction} from "./interaction.js";
import {textOf} from "./text-of.js";
import {revisit, visit} from "./visit.js";

const STORY = ["", "spending", "sangong", "projects"];
const number = (page: Page, derived = false) =>
  page.locator(`main p a.printed-number${derived ? "[data-derived]" : ":not([data-derived])"}`).first();

export const storyInteractions: readonly Interaction[] = [
  ...[...STORY, ...STORY.map((page) => `en/${page}`)].map(
    (path): Interaction => ({
      title: "without scripts prose has its numbers and every figure its headline, drawing, table and source",
      page: path,
      scripts: false,
      async run(page) {
        assert.ok((await page.locator("main a.printed-number").count()) > 5);
        const figures = page.locator("main figure.figure");
        assert.ok((await figures.count()) > 1);
        for (const figure of await figures.all()) {
          assert.ok(await figure.locator(".figure-title").isVisible());
          assert.ok(await figure.locator(".drawing svg:visible").first().isVisible());
          assert.ok(await figure.locator(".figure-source").isVisible());
          assert.ok((await figure.locator("tbody tr").count()) > 0);
        }
        assert.doesNotMatch(await textOf(page.locator("main")), /undefined|NaN|\[object/);
      }
    })
  ),
  {
    title: "a printed number in prose says where it stands, and leads to it in the ledger; Escape returns",
    page: "sangong",
    async run(page) {
      const link = number(page);
      await link.focus();
      await page.keyboard.press("Enter");
      const panel = page.locator(".provenance");
      await panel.waitFor();
      assert.match(await textOf(panel), /表\d\d|情况说明/);
      const href = await panel.locator("li a").first().getAttribute("href");
      await page.keyboard.press("Escape");
      assert.equal(await panel.count(), 0);
      assert.ok(await link.evaluate((a) => a === document.activeElement));
      await visit(page, new URL(href ?? "", page.url()).href);
      await page.locator('[aria-current="true"]').first().waitFor();
    }
  },
  {
    title: "a computed number in prose shows its formula, every operand a link",
    page: "en/projects",
    async run(page) {
      await number(page, true).click();
      const panel = page.locator(".provenance");
      await panel.waitFor();
      assert.match(await textOf(panel.locator(".provenance-formula")), /^= .+ [−+÷×] /);
      assert.ok((await panel.locator(".provenance-formula a").count()) > 1);
      const href = (await panel.locator("li a").first().getAttribute("href")) ?? "";
      assert.equal(new URL(href, page.url()).pathname, "/en/ledger");
    }
  },
  {
    title: "another unit is shown in prose and figures, kept in the address, and taken back to the digits as written",
    page: "sangong",
    async run(page) {
      const link = number(page);
      const before = await textOf(link);
      const unit = page.locator(".page-tools select").first();
      await unit.selectOption("元");
      const digits = (text: string) => Number(text.replace(/[^\d.]/g, ""));
      assert.equal(digits(await textOf(link)), Math.round(digits(before) * 10_000));
      assert.match(await textOf(page.locator("figure td.number").first()), /\d{1,3}(,\d{3})+/);
      assert.equal(new URL(page.url()).searchParams.get("unit"), "元");
      await revisit(page);
      assert.equal(digits(await textOf(link)), Math.round(digits(before) * 10_000));
      await unit.selectOption("");
      assert.equal(await textOf(link), before);
    }
  },
  {
    title: "an English amount switched and switched back is as it was written",
    page: "en/sangong",
    async run(page) {
      const link = number(page);
      const before = await textOf(link);
      assert.match(before, /^[\d,]+ yuan$/);
      const unit = page.locator(".page-tools select").first();
      await unit.selectOption("万元");
      assert.match(await textOf(link), /^[\d.]+ 10,000 yuan$/);
      await unit.selectOption("");
      assert.equal(await textOf(link), before);
    }
  },
  {
    title: "the other language opens at the heading that is being read",
    page: "sangong",
    async run(page) {
      await page.locator("#vehicles").scrollIntoViewIfNeeded();
      await page.evaluate(() => document.querySelector("#vehicles")?.scrollIntoView());
      const other = page.locator(".other-language");
      await other.focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/en\/sangong#vehicles$/);
      assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
    }
  },
  {
    title: "a chosen theme stays on the next page",
    page: "sangong",
    async run(page, origin) {
      await page.locator(".page-tools select").nth(1).selectOption("dark");
      await visit(page, `${origin}/spending`);
      assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
      await page.locator(".page-tools select").nth(1).selectOption("");
      assert.equal(await page.evaluate(() => localStorage.getItem("juesuan.theme")), null);
    }
  },
  ...[
    ["", "接待", /接待/],
    ["", "2010301", /2010301/],
    ["", "１９０．１４", /190\.14/],
    ["en/", "hospitality", /hospitality/i]
  ].map(
    ([page, query, wanted]): Interaction => ({
      title: `search finds ${query}, by keyboard, and opens what it found`,
      page: page as string,
      async run(opened) {
        await opened.keyboard.press("/");
        await opened.locator(".search-dialog input").fill(query as string);
        const first = opened.locator(".search-dialog a").first();
        await first.waitFor();
        assert.match(await textOf(opened.locator(".search-dialog")), wanted as RegExp);
        await opened.keyboard.press("ArrowDown");
        const href = await opened.evaluate(() => document.activeElement?.getAttribute("href") ?? "");
        assert.ok(href);
        const {status} = await fetch(new URL(href, opened.url()));
        assert.equal(status, 200, href);
      }
    })
  ),
  {
    title: "on paper a page has its prose and figures, and none of its tools",
    page: "sangong",
    async run(page) {
      await page.emulateMedia({media: "print"});
      assert.ok(!(await page.locator(".page-tools").isVisible()));
      assert.ok(await page.locator("figure.figure svg:visible").first().isVisible());
      assert.ok((await page.pdf({format: "A4"})).length > 10_000);
    }
  }
];
