import assert from "node:assert/strict";
import type {Page} from "playwright-core";
import {entries} from "../../src/components/gallery/entries.js";
import type {Interaction} from "./interaction.js";

const section = (page: Page, id: string) => page.locator(`.gallery-entry[aria-labelledby="${id}"]`);
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const charts = entries.filter(({purpose}) => purpose !== "around");

export const chartsInteractions: readonly Interaction[] = [
  {
    title: "every section has its texts, its tables and, when the reader comes near, its examples drawn",
    page: "charts",
    async run(page) {
      assert.equal(await page.locator(".gallery-entry").count(), entries.length);
      for (const {id} of entries) {
        await section(page, id).scrollIntoViewIfNeeded();
        const rooms = section(page, id).locator(".gallery-example, .gallery-small");
        for (let i = 0; i < (await rooms.count()); i += 1) {
          await rooms.nth(i).scrollIntoViewIfNeeded();
          await rooms.nth(i).locator("> *").first().waitFor();
        }
        assert.equal(await section(page, id).locator(".figure-lacking").count(), 0, id);
      }
      for (const {id} of charts)
        assert.ok((await section(page, id).locator(".gallery-example .drawing > svg *").count()) > 5, id);
      assert.equal(await overflow(page), 0);
    }
  },
  {
    title: "on a telephone every chart is drawn once, and nothing widens the page",
    page: "charts",
    width: 320,
    async run(page) {
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await page.waitForFunction(() => !document.querySelector(".gallery-example:empty"));
      assert.equal(await page.locator(".gallery-second.narrow:visible").count(), 0);
      assert.equal(await overflow(page), 0);
    }
  },
  {
    title: "the wall leads to every section, by the keyboard too",
    page: "charts",
    async run(page) {
      const links = page.locator(".gallery-wall a");
      const ids = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).hash.slice(1)));
      assert.deepEqual(
        ids,
        entries.map(({id}) => id)
      );
      await links.nth(charts.length - 1).focus();
      await page.keyboard.press("Enter");
      await stands(page, charts.at(-1)?.id ?? "");
    }
  },
  {
    title: "an address leads to its section, and stays there while the page is drawn",
    page: "charts#unit-chart",
    async run(page) {
      await section(page, "unit-chart").locator(".gallery-example svg").waitFor();
      await stands(page, "unit-chart");
    }
  },
  {
    title: "a chart of the gallery is walked with the arrows, and says its numbers",
    page: "charts#slope",
    async run(page) {
      const drawing = section(page, "slope").locator(".gallery-example .drawing");
      await drawing.focus();
      await page.keyboard.press("ArrowRight");
      const said = section(page, "slope").locator(".gallery-example .figure-said");
      assert.match((await said.textContent()) ?? "", /\d/);
    }
  },
  {
    title: "an example takes another unit, keeps it when the window narrows, and goes back to the same digits",
    page: "charts#unit-switch",
    async run(page) {
      const room = section(page, "unit-switch").locator(".gallery-example");
      const digits = () => room.locator(".drawing text").allTextContents();
      const choice = room.locator(".unit-switch");
      await choice.waitFor();
      const before = await digits();
      await choice.selectOption("元");
      const inYuan = await digits();
      assert.notDeepEqual(inYuan, before);
      const wide = await room.locator("svg").getAttribute("width");
      await page.setViewportSize({width: 500, height: 900});
      await room.locator(`svg:not([width="${wide}"])`).waitFor();
      assert.equal(await choice.inputValue(), "元");
      await page.setViewportSize({width: 1280, height: 900});
      await room.locator(`svg[width="${wide}"]`).waitFor();
      assert.deepEqual(await digits(), inYuan);
      await choice.selectOption("万元");
      assert.deepEqual(await digits(), before);
    }
  },
  {
    title: "the hierarchy is gone into and out of, and stays where the reader is when the window narrows",
    page: "charts#hierarchy-browser",
    async run(page) {
      const browser = section(page, "hierarchy-browser").locator(".hierarchy-browser");
      const path = () => browser.locator("nav").first().textContent();
      await browser.locator(".drawing").focus();
      const before = await path();
      for (const key of ["ArrowRight", "Enter"]) await page.keyboard.press(key);
      const inside = await path();
      assert.notEqual(inside, before);
      await page.setViewportSize({width: 500, height: 900});
      assert.equal(await path(), inside);
      await page.keyboard.press("Escape");
      assert.equal(await path(), before);
    }
  },
  {
    title: "what is printed is drawn, near or not",
    page: "charts",
    async run(page) {
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await page.waitForFunction(() => !document.querySelector(".gallery-example:empty, .gallery-small:empty"));
    }
  },
  {
    title: "a reader without scripts is told where the figures are, and reads how to use the kit",
    page: "charts",
    scripts: false,
    async run(page) {
      assert.ok(await page.locator(".no-script a").first().isVisible());
      assert.ok(await page.getByText('from "juesuan"').first().isVisible());
    }
  }
];

/** The heading of the section is at the top of the window. */
async function stands(page: Page, id: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const top = document.getElementById(wanted)?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < 200;
  }, id);
}
