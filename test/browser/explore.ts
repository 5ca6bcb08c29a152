import assert from "node:assert/strict";
import type {Page} from "playwright-core";
import type {Interaction} from "./interaction.js";
import {textOf} from "./text-of.js";

const choose = (page: Page, id: string, value: string) => page.locator(`.explore-${id} select`).selectOption(value);
const rowsOf = (page: Page) => page.locator(".explore-result tbody tr");
const saidOf = (page: Page) => textOf(page.locator(".explore .explore-said"));
const asked = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Texts of a column of the result, by its name. */
async function column(page: Page, name: string): Promise<readonly string[]> {
  const headings = await page
    .locator(".explore-result thead th")
    .evaluateAll((all) => all.map((th) => (th as HTMLElement).dataset.column));
  const at = headings.indexOf(name) + 1;
  assert.ok(at > 0, `no column ${name}: ${headings}`);
  return rowsOf(page)
    .locator(`:nth-child(${at})`)
    .evaluateAll((cells) => cells.filter((c) => c.matches("tr > *")).map((c) => c.textContent?.trim() ?? ""));
}

export const exploreInteractions: readonly Interaction[] = [
  {
    title: "a frame, a filter and a group are chosen, and the browser goes back through them",
    page: "explore",
    async run(page) {
      await choose(page, "frame", "projects");
      const all = await rowsOf(page).count();
      await choose(page, "col", "change");
      const values = page.locator(".explore-is select");
      await values.selectOption({index: 1});
      const few = await rowsOf(page).count();
      assert.ok(few > 0 && few < all);
      assert.match(await saidOf(page), new RegExp(`${all}.*${few}`));
      await choose(page, "group", "spent");
      assert.equal(asked(page, "group"), "spent");
      await page.goBack();
      assert.equal(await rowsOf(page).count(), few);
      await page.goBack();
      await page.goBack();
      assert.equal(await rowsOf(page).count(), all);
      assert.equal(await values.isVisible(), false);
    }
  },
  {
    title: "an address brings back the same result",
    page: "explore?frame=03&measure=total&group=class&sort=-amount&unit=%E5%85%83",
    async run(page) {
      const amounts = (await column(page, "amount")).map((text) => Number(text.split("=")[0]?.replaceAll(",", "")));
      assert.ok(amounts.length > 1 && amounts.every((n) => n > 10_000), String(amounts));
      assert.deepEqual(
        amounts,
        [...amounts].sort((a, b) => b - a)
      );
      assert.equal(await page.locator(".explore-unit select").inputValue(), "元");
    }
  },
  {
    title: "an address of nonsense is an ordinary page, and none of it becomes HTML",
    page: "explore?frame=nothing&q=%3Cimg%20src=x%20onerror=alert(1)%3E&unit=dollar&at=%3Cb%3E",
    async run(page) {
      assert.equal(await page.locator(".explore img").count(), 0);
      assert.match(await saidOf(page), /没有符合/);
      await page.locator(".explore-clear").click();
      assert.ok((await rowsOf(page).count()) > 0);
    }
  },
  {
    title: "a heading orders table and bars alike, and keeps the keyboard",
    page: "explore?frame=projects",
    async run(page) {
      await page.locator('.explore-result th[data-column="amount"] button').focus();
      await page.keyboard.press("Enter");
      assert.equal(asked(page, "sort"), "-amount");
      const focused = await page.evaluate(() => document.activeElement?.closest("th")?.dataset.column);
      assert.equal(focused, "amount");
      const amounts = (await column(page, "amount")).map(Number);
      assert.deepEqual(
        amounts,
        [...amounts].sort((a, b) => b - a)
      );
    }
  },
  {
    title: "a bar opens where its number comes from, a printed number leads to the ledger, a sum to its parts",
    page: "explore?frame=03&measure=total&group=class",
    async run(page) {
      await page.locator(".explore-result .drawing").focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      assert.ok(await page.locator(".provenance a[href*='ledger#cell=03:']").count());
      await page.keyboard.press("Escape");
      await choose(page, "group", "");
      const links = page.locator(".explore-result tbody a[href*='ledger#cell=03:']");
      assert.ok(await links.count());
      const sum = page.locator(".explore-result tfoot details").first();
      await sum.locator("summary").click();
      assert.ok((await sum.locator("a[href*='ledger#cell=03:']").count()) > 1);
    }
  },
  {
    title: "levels that contain one another are not added up, and the page says why",
    page: "explore?frame=03",
    async run(page) {
      assert.equal(await page.locator(".explore-result tfoot").count(), 1);
      await choose(page, "level", "all");
      assert.equal(await page.locator(".explore-result tfoot").count(), 0);
      assert.match(await textOf(page.locator(".explore-result .explore-why").last()), /算两次/);
    }
  },
  {
    title: "a branch of the hierarchy is entered, and the table follows",
    page: "explore?frame=03&chart=tree",
    async run(page) {
      const all = await rowsOf(page).count();
      await page.locator(".explore-tree .hierarchy-items button").first().click();
      assert.equal(asked(page, "at"), "201");
      const few = await rowsOf(page).count();
      assert.ok(few > 0 && few < all);
      await page.goBack();
      assert.equal(await rowsOf(page).count(), all);
    }
  },
  {
    title: "a result is taken away as a file that spreadsheets read",
    page: "explore?frame=projects&measure=executed",
    async run(page) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(".explore-actions button").first().click()
      ]);
      assert.equal(download.suggestedFilename(), "juesuan-projects.csv");
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
      const text = Buffer.concat(chunks).toString("utf8");
      assert.ok(text.startsWith("\ufeff"));
      assert.equal(text.trim().split("\r\n").length, (await rowsOf(page).count()) + 1);
    }
  },
  {
    title: "another reading changes every number that follows, and is in the address",
    page: "explore",
    async run(page) {
      const block = page.locator(".explore-reading", {has: page.locator("#reading-forms")});
      const row = (key: string) => textOf(block.locator(`tr[data-key="${key}"] td`).first());
      const before = [await row("sum"), await row("rate")];
      await block.locator("select").first().selectOption("executed");
      const after = [await row("sum"), await row("rate")];
      assert.ok(before[0] !== after[0] && before[1] !== after[1]);
      assert.match(after[1] ?? "", /^100\.00%/);
      assert.equal(asked(page, "forms"), "executed.adjusted");
      await page.goBack();
      assert.equal(await row("sum"), before[0]);
    }
  },
  {
    title: "everything fits a narrow screen",
    page: "explore?frame=claims",
    width: 320,
    async run(page) {
      await page.locator(".explore-result").waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} px too wide`);
    }
  }
];
