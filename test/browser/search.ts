import assert from "node:assert/strict";
import type {Page} from "playwright-core";
import type {Interaction} from "./interaction.js";
import {textOf} from "./text-of.js";

const dialog = (page: Page) => page.locator(".search-dialog");
const results = (page: Page) => page.locator(".search-results a");

/** Opens the box by its key, and waits for what is found. */
async function find(page: Page, query: string): Promise<void> {
  await page.locator(".search-open").waitFor();
  await page.keyboard.press("/");
  await dialog(page).locator("input").fill(query);
  await page.waitForFunction(() => /\d/.test(document.querySelector(".search-said")?.textContent ?? ""));
}

export const searchInteractions: readonly Interaction[] = [
  {
    title: "a key opens the search, a word within a clause is found and marked, Esc closes it",
    page: "",
    async run(page) {
      await find(page, "接待");
      assert.ok((await results(page).count()) > 5);
      assert.equal(await textOf(results(page).first().locator("mark").first()), "接待");
      await page.keyboard.press("Escape");
      assert.equal(await dialog(page).isVisible(), false);
    }
  },
  {
    title: "a code is found exactly, and the keyboard leads to its place in the ledger",
    page: "data",
    async run(page) {
      await find(page, "2010301");
      const texts = await results(page).allInnerTexts();
      assert.ok(texts.every((text) => !text.includes("2010302")));
      const cell = page.locator(".search-results a[href*='cell=03:2010301:']").first();
      await cell.focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/ledger#cell=03:2010301:/);
    }
  },
  {
    title: "every result of a word leads to a page that is there",
    page: "",
    async run(page) {
      await find(page, "财政拨款");
      const links = await results(page).evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      for (const address of new Set(links.map((link) => link.replace(/#.*/, ""))))
        assert.equal((await fetch(address)).status, 200, address);
    }
  },
  {
    title: "nothing found is said, with something else to try",
    page: "",
    async run(page) {
      await page.locator(".search-open").click();
      await dialog(page).locator("input").fill("<b>没有这样的词</b>");
      await dialog(page).locator(".search-said", {hasText: "没有找到"}).waitFor();
      assert.equal(await dialog(page).locator(".search-said b").count(), 0);
      await dialog(page).locator(".search-hint button").first().click();
      await results(page).first().waitFor();
    }
  }
];
