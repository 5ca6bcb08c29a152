import assert from "node:assert/strict";
import type {Page} from "playwright-core";
import type {Interaction} from "./interaction.js";
import {focused, numberOf, openedId} from "./ledger-page.js";

const stops = (page: Page) => page.locator('#table-03 .ledger-number[tabindex="0"]').count();

export const ledgerKeyboard: readonly Interaction[] = [
  {
    title: "a sheet is one tab stop, within which the arrows, Home and End move",
    page: "ledger",
    async run(page) {
      assert.equal(await stops(page), 1);
      await page.locator('#table-03 .ledger-number[tabindex="0"]').focus();
      assert.equal(await focused(page), "03:total:total");
      await page.keyboard.press("ArrowRight");
      assert.equal(await focused(page), "03:total:basic");
      await page.keyboard.press("ArrowDown");
      assert.equal(await focused(page), "03:201:basic");
      await page.keyboard.press("End");
      assert.equal(await focused(page), "03:201:project");
      await page.keyboard.press("Home");
      assert.equal(await focused(page), "03:201:total");
      await page.keyboard.press("ArrowUp");
      assert.equal(await focused(page), "03:total:total");
      assert.equal(await stops(page), 1);
    }
  },
  {
    title: "Enter opens, Escape closes and gives the focus back, the address is clean again",
    page: "ledger",
    async run(page) {
      await numberOf(page, "03:total:basic").focus();
      await page.keyboard.press("Enter");
      assert.equal(await openedId(page), "03:total:basic");
      assert.equal(await focused(page), "ledger-place");
      await page.keyboard.press("Escape");
      assert.equal(await openedId(page), "");
      assert.equal(await focused(page), "03:total:basic");
      assert.ok(!page.url().includes("#"));
    }
  },
  {
    title: "the focus is seen",
    page: "ledger",
    async run(page) {
      await page.locator('#table-03 .ledger-number[tabindex="0"]').focus();
      await page.keyboard.press("ArrowRight");
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
      assert.notEqual(outline, "none");
    }
  },
  {
    title: "every number has a name for those who do not see it: digits, what they are, and the verdict",
    page: "ledger",
    async run(page) {
      const nameless = await page.evaluate(() =>
        [...document.querySelectorAll(".ledger-number")]
          .filter((n) => (n.getAttribute("aria-label") ?? "").split(", ").length < 3)
          .map((n) => n.getAttribute("data-id"))
      );
      assert.deepEqual(nameless, []);
    }
  }
];
