import assert from "node:assert/strict";
import type {Page} from "playwright-core";
import type {Interaction} from "./interaction.js";
import {textOf} from "./text-of.js";
import {revisit} from "./visit.js";

const shown = (page: Page) => page.locator("[data-finding]:not([hidden])");

export const findingInteractions: readonly Interaction[] = [
  {
    title: "every finding is a card with a headline of its own, its check, and a link",
    page: "anomalies",
    async run(page, origin) {
      const findings = await (await fetch(`${origin}/data/frames/jilin-2024/findings.json`)).json();
      const cards = page.locator("[data-finding]");
      assert.equal(await cards.count(), findings.length);
      const headlines = await page.locator("[data-finding] :is(h3, h4)").allTextContents();
      assert.equal(new Set(headlines).size, headlines.length);
      assert.equal(await page.locator(".finding-check").count(), findings.length);
    }
  },
  ...["anomalies", "en/anomalies"].map(
    (path): Interaction => ({
      title: "findings are filtered by kind, place and words; the address keeps the filter, and clearing it shows all",
      page: path,
      async run(page) {
        const all = await shown(page).count();
        await page.locator('.finding-filter [name="level"]').selectOption("doubt");
        const doubts = await shown(page).count();
        assert.ok(doubts > 0 && doubts < all);
        await page.locator('.finding-filter [name="where"]').selectOption("10");
        assert.ok((await shown(page).count()) < doubts);
        assert.equal(new URL(page.url()).search, "?level=doubt&where=10");
        const kept = await shown(page).count();
        await revisit(page);
        assert.equal(await shown(page).count(), kept);
        await page.locator('.finding-filter [name="q"]').fill("no such words");
        assert.equal(await shown(page).count(), 0);
        assert.match(await textOf(page.locator(".finding-filter output")), /没有|No finding/);
        await page.locator('.finding-filter [type="reset"]').click();
        await page.waitForFunction((n) => document.querySelectorAll("[data-finding]:not([hidden])").length === n, all);
        assert.equal(new URL(page.url()).search, "");
      }
    })
  ),
  {
    title: "odd values of the filter are ignored",
    page: "anomalies?level=%00&where=<b>",
    async run(page) {
      assert.equal(await shown(page).count(), await page.locator("[data-finding]").count());
    }
  },
  {
    title: "an address leads to its finding and opens its folds, also past a filter",
    page: "anomalies?level=doubt",
    async run(page) {
      const id = await page.locator(".compact [data-finding]").first().getAttribute("data-finding");
      assert.ok(id);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#finding=${id}`);
      const card = page.locator(`[data-finding="${id}"]`);
      await card.locator(".finding-link").waitFor({state: "visible"});
      assert.equal(await card.getAttribute("aria-current"), "true");
    }
  },
  {
    title: "an unknown finding is told",
    page: "anomalies#finding=nothing",
    async run(page) {
      assert.match(await textOf(page.locator(".finding-status")), /nothing/);
    }
  },
  {
    title: "a finding can be cited: what it says, of which accounts, which edition, at which address",
    page: "anomalies",
    async run(page, origin) {
      const card = shown(page).first();
      await card.locator(".finding-cite > summary").click();
      const cited = await textOf(card.locator(".finding-cite p"));
      assert.ok(cited.includes(await textOf(card.locator("h3")).then((text) => text.slice(-8))));
      assert.ok(cited.includes(`${origin}/anomalies#finding=${await card.getAttribute("data-finding")}`), cited);
      assert.match(cited, /版本 [0-9a-f]{8}，\d{4}-\d{2}-\d{2}/);
    }
  },
  {
    title: "the questions are copied as a numbered list, under whose accounts they are",
    page: "anomalies",
    async run(page) {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.locator('.question-actions [data-do="copy"]').click();
      await page.locator(".question-actions [role=status]", {hasText: "已复制"}).waitFor();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      const lines = text.split("\n");
      assert.ok(lines[0]?.includes("部门决算"));
      const count = await page.locator(".question-sheet li").count();
      assert.ok(count > 10 && lines.some((line) => line.startsWith(`${count}. `)));
    }
  },
  {
    title: "without scripts every finding and question is there, and a link leads to its finding",
    page: "anomalies",
    scripts: false,
    async run(page) {
      const card = page.locator("[data-finding]").nth(5);
      assert.ok(await card.locator("h3").isVisible());
      const id = await card.getAttribute("id");
      assert.match(id ?? "", /^finding=/);
      assert.ok(await page.locator(".question-sheet li").first().isVisible());
      assert.ok(!(await page.locator(".finding-filter").isVisible()));
    }
  }
];
