import assert from "node:assert/strict";
import type {Page} from "playwright-core";
import type {Interaction} from "./interaction.js";
import {numberOf} from "./ledger-page.js";

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const opened = "ledger#cell=03:total:basic";

export const narrowScreens: readonly Interaction[] = [
  ...[320, 360, 768].map((width) => ({
    title: "an open place leaves the page as wide as the window, and its number in sight",
    page: opened,
    width,
    height: 740,
    async run(page: Page) {
      assert.equal(await overflow(page), 0);
      const box = await numberOf(page, "03:total:basic").boundingBox();
      const panel = await page.locator(".ledger-place").boundingBox();
      assert.ok(box && panel && box.y >= 0 && box.y + box.height <= panel.y, `${box?.y} above ${panel?.y}`);
    }
  })),
  {
    title: "the bar that stays in sight takes no more than an eighth of a phone, and unfolds the verdicts",
    page: "ledger",
    width: 360,
    height: 740,
    async run(page) {
      const bar = page.locator(".ledger-filters");
      assert.ok(((await bar.boundingBox())?.height ?? 740) < 740 / 8);
      assert.ok(!(await bar.locator("fieldset").isVisible()));
      await bar.locator(".ledger-fold").click();
      assert.ok(await bar.locator("fieldset").isVisible());
      assert.equal(await overflow(page), 0);
    }
  },
  {
    title:
      "names of rows stay in sight when a table is scrolled sideways, and no name is a column of single characters",
    page: "ledger",
    width: 360,
    height: 740,
    async run(page) {
      const lefts = await page.evaluate(() => {
        const table = document.querySelector("#table-02 .scroll");
        table?.scrollTo({left: 200});
        return [...document.querySelectorAll("#table-02 tbody th")].map((th) =>
          Math.round(th.getBoundingClientRect().left)
        );
      });
      assert.deepEqual([...new Set(lefts)], [16]);
      const narrow = await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>(".ledger tbody th")].filter(
            (th) => th.offsetWidth && th.offsetWidth < 90
          ).length
      );
      assert.equal(narrow, 0);
    }
  },
  {
    title: "on paper there are no controls, and no number is lost",
    page: opened,
    async run(page) {
      await page.emulateMedia({media: "print"});
      for (const part of [".ledger-filters", ".ledger-contents", ".ledger-place"])
        assert.ok(!(await page.locator(part).isVisible()), part);
      assert.ok(await numberOf(page, "03:total:basic").isVisible());
    }
  }
];
