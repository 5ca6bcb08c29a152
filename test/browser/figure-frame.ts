import assert from "node:assert/strict";
import type {Page} from "playwright-core";
import type {Interaction} from "./interaction.js";

const figure = (page: Page) => page.locator(".figure").first();
const drawing = (page: Page) => figure(page).locator(".drawing");
const panel = (page: Page) => page.locator(".provenance");
const said = (page: Page) => figure(page).locator(".figure-said").textContent();
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

export const figureFrameInteractions: readonly Interaction[] = [
  {
    title: "a drawing is walked with the arrows, Enter opens where a number comes from, Escape goes back",
    page: "",
    async run(page) {
      await drawing(page).focus();
      await page.keyboard.press("ArrowRight");
      const first = await said(page);
      await page.keyboard.press("ArrowRight");
      assert.ok(first && first !== (await said(page)));
      assert.ok(await figure(page).locator(".ring:visible").count());
      await page.keyboard.press("Enter");
      assert.match((await panel(page).locator("a").first().getAttribute("href")) ?? "", /ledger#cell=/);
      await page.keyboard.press("Escape");
      assert.equal(await panel(page).count(), 0);
      assert.ok(await drawing(page).evaluate((element) => element === document.activeElement));
    }
  },
  ...[320, 768, 1280].map((width) => ({
    title: "one drawing is shown, an opened number stays in the window, the table does not widen the page",
    page: "",
    width,
    async run(page: Page) {
      assert.equal(await drawing(page).locator("svg:visible").count(), 1);
      const marks = drawing(page).locator("svg:visible a");
      for (const i of [0, (await marks.count()) - 1]) {
        await marks.nth(i).click();
        const box = await panel(page).boundingBox();
        assert.ok(box && box.x >= 0 && box.x + box.width <= width, `${box?.x} ${box?.width}`);
        assert.ok(box.y >= 0 && box.y + box.height <= 900, `${box.y} ${box.height}`);
        await page.keyboard.press("Escape");
      }
      await figure(page).locator(".figure-data > summary").click();
      assert.equal(await overflow(page), 0);
    }
  })),
  {
    title: "what one action unfolds stands below the row, and another action folds it again",
    page: "",
    async run(page) {
      const [data, embed] = [figure(page).locator(".figure-data"), figure(page).locator(".figure-embed")];
      const inRow = () =>
        embed.locator("summary").evaluate((e) => [(e as HTMLElement).offsetLeft, (e as HTMLElement).offsetTop]);
      const before = await inRow();
      await data.locator("> summary").click();
      assert.deepEqual(await inRow(), before);
      const [table, row] = [await data.locator("table").boundingBox(), await embed.locator("summary").boundingBox()];
      assert.ok(table && row && table.y > row.y + row.height);
      await embed.locator("summary").click();
      assert.ok(!(await data.locator("table").isVisible()));
      assert.ok((await embed.locator("textarea").first().inputValue()).includes('src="http'));
    }
  },
  {
    title: "amounts are shown in another unit of money, and go back to the very same digits",
    page: "",
    async run(page) {
      const digits = () => figure(page).locator("td.number, .drawing text").allTextContents();
      const before = await digits();
      await figure(page).locator(".unit-switch").selectOption("元");
      assert.notDeepEqual(await digits(), before);
      await figure(page).locator(".unit-switch").selectOption("万元");
      assert.deepEqual(await digits(), before);
    }
  },
  {
    title: "on paper there are no actions, and a figure's table only where it was opened",
    page: "",
    async run(page) {
      await page.emulateMedia({media: "print"});
      const actions = figure(page).locator(".figure-actions");
      assert.equal(await actions.locator("summary:visible, button:visible, table:visible").count(), 0);
      await page.emulateMedia({media: "screen"});
      await figure(page).locator(".figure-data > summary").click();
      await page.emulateMedia({media: "print"});
      assert.ok(await actions.locator("table").isVisible());
      assert.ok(!(await figure(page).locator(".figure-data > summary").isVisible()));
    }
  },
  {
    title: "a number in the text opens where it stands, and Escape gives the focus back",
    page: "",
    width: 320,
    async run(page) {
      const number = page.locator(".printed-number").first();
      await number.focus();
      await page.keyboard.press("Enter");
      const box = await panel(page).boundingBox();
      assert.ok(box && box.x >= 0 && box.x + box.width <= 320);
      assert.equal(await overflow(page), 0);
      await page.keyboard.press("Escape");
      assert.ok(await number.evaluate((element) => element === document.activeElement));
    }
  },
  {
    title: "a theme that is asked for wins over the reader's system, for the page and for a part of it",
    page: "",
    async run(page) {
      const paper = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((e) => getComputedStyle(e).getPropertyValue("--paper").trim());
      const ask = (selector: string, theme: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((e, to) => e.setAttribute("data-theme", to), theme);
      await page.emulateMedia({colorScheme: "light"});
      const light = await paper("html");
      await ask("html", "dark");
      const dark = await paper("html");
      assert.notEqual(dark, light);
      await page.emulateMedia({colorScheme: "dark"});
      await ask("html", "light");
      assert.equal(await paper("html"), light);
      await ask(".figure", "dark");
      assert.equal(await paper(".figure"), dark);
      assert.equal(await paper("main"), light);
      await page.emulateMedia({media: "print"});
      assert.notEqual(await paper(".figure"), dark);
    }
  }
];
