import assert from "node:assert/strict";
import type {Page} from "playwright-core";
import type {Interaction} from "./interaction.js";
import {numberOf, openedId, statusOf, wantedIds} from "./ledger-page.js";
import {textOf} from "./text-of.js";

const search = (page: Page, text: string) => page.locator(".ledger-search input").fill(text);

export const ledgerSearch: readonly Interaction[] = [
  {
    title: "a verdict leaves just its numbers, as many as it says",
    page: "ledger",
    async run(page) {
      const choice = page.locator('.ledger-filters label:has(input[value="unequal"])');
      const count = Number(await textOf(choice.locator("small")));
      await choice.click();
      const ids = await wantedIds(page);
      assert.equal(ids.length, count);
      assert.match(await statusOf(page), new RegExp(` ${count} `));
      const others = await page.locator('.ledger-number:not(.pale):not([data-verdict="unequal"])').count();
      assert.equal(others, 0);
    }
  },
  {
    title: "an exact code finds its rows in every table and its sentences",
    page: "ledger",
    async run(page) {
      await search(page, "2010301");
      const ids = await wantedIds(page);
      for (const table of ["02", "03", "05"])
        assert.ok(
          ids.some((id) => id.startsWith(`${table}:2010301:`)),
          table
        );
      assert.ok(ids.some((id) => id.startsWith("claim:")));
      assert.ok(!ids.some((id) => id.includes("2010302")));
    }
  },
  {
    title: "digits are found with and without thousands separators",
    page: "ledger",
    async run(page) {
      const digits = await textOf(numberOf(page, "03:total:basic"));
      for (const text of [digits, digits.replace(/\B(?=(\d{3})+\.)/, ",")]) {
        await search(page, text);
        assert.ok((await wantedIds(page)).includes("03:total:basic"), text);
      }
    }
  },
  {
    title: "a name is found, and a project's form stays with its rows",
    page: "ledger",
    async run(page) {
      const name = await textOf(page.locator("#table-10 summary h3").first());
      await search(page, name);
      const ids = await wantedIds(page);
      assert.ok(ids.length > 10 && ids.some((id) => id.startsWith("10:p01.")));
      assert.ok(!ids.some((id) => id.startsWith("03:")));
    }
  },
  {
    title: "a search without result says so, and an emptied one brings everything back",
    page: "ledger",
    async run(page) {
      const all = (await wantedIds(page)).length;
      await search(page, "没有这样的名称");
      assert.deepEqual(await wantedIds(page), []);
      assert.match(await statusOf(page), /没有符合/);
      await search(page, "");
      assert.equal((await wantedIds(page)).length, all);
    }
  },
  {
    title: "a search from further down shows what it finds from the first on",
    page: "ledger",
    async run(page) {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      await search(page, "2010301");
      const [bar, found] = await Promise.all([
        page.locator(".ledger-filters").boundingBox(),
        page.locator(".ledger-number:not(.pale)").first().boundingBox()
      ]);
      assert.ok(bar && found && found.y >= bar.y + bar.height, JSON.stringify([bar, found]));
    }
  },
  {
    title: "an address brings back a number that a search hides",
    page: "ledger",
    async run(page) {
      await search(page, "没有这样的名称");
      await page.evaluate(() => {
        location.hash = "#cell=03:total:basic";
      });
      await page.waitForFunction(() => document.querySelector('[data-id="03:total:basic"][aria-current]'));
      assert.equal(await openedId(page), "03:total:basic");
      assert.ok(await numberOf(page, "03:total:basic").isVisible());
    }
  }
];
