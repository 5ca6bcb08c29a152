import assert from "node:assert/strict";
import type {Page} from "playwright-core";
import {chosen, type EmbedCase, embedAddress, langs} from "./embed-case.js";

/** More than a figure with its folds closed has. */
const STOPS = 20;

const WALKED = {zh: chosen.slice(0, 2), en: chosen.slice(2)};

export const keyboardCases: readonly EmbedCase[] = langs.map((lang) => ({
  title: `a figure in ${lang} is one stop of the tab key; arrows tell its numbers, Enter where they stand, Escape goes back`,
  run: (bench) =>
    bench.visit(async (page) => {
      for (const id of WALKED[lang]) {
        await page.goto(bench.site + embedAddress(id, lang));
        assert.equal(await stopsInDrawing(page), 1, id);
        await tabToDrawing(page);
        const expected = await numbers(page);
        assert.ok(expected.length > 2, id);
        for (const digits of expected) {
          await page.keyboard.press("ArrowRight");
          const said = (await page.locator(".figure-said").textContent()) ?? "";
          assert.ok(said.includes(digits) && said.length > digits.length, `${id}: “${said}” says ${digits}`);
        }
        await page.keyboard.press("Home");
        await page.keyboard.press("Enter");
        const panel = page.locator(".provenance");
        assert.ok(
          await panel.evaluate((element) => element === document.activeElement),
          `${id}: focus is in the panel`
        );
        await assertLeadsToLedger(page, (await panel.locator("a").first().getAttribute("href")) ?? "");
        await page.keyboard.press("Escape");
        assert.equal(await panel.count(), 0);
        assert.ok(await page.locator(".drawing").evaluate((element) => element === document.activeElement), id);
      }
    })
})) satisfies readonly EmbedCase[];

/** How often the tab key stops in the drawing on its way through the page. */
async function stopsInDrawing(page: Page): Promise<number> {
  await page.evaluate(() => {
    document.addEventListener("focusin", ({target}) => {
      if (target instanceof Element && target.closest(".drawing")) target.classList.add("was-here");
    });
  });
  for (let i = 0; i < STOPS; i += 1) await page.keyboard.press("Tab");
  return page.locator(".was-here").count();
}

async function tabToDrawing(page: Page): Promise<void> {
  await page.reload();
  const drawing = page.locator(".drawing");
  for (let i = 0; i < STOPS; i += 1) {
    if (await drawing.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail("the tab key never comes to the drawing");
}

/** The digits of the drawing's numbers as the table has them, in the drawing's order. */
function numbers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll(".drawing > svg")].find((svg) => svg.clientWidth > 0);
    const ids = [...(shown?.querySelectorAll("a[href]") ?? [])].map((a) => (a.getAttribute("href") ?? "").slice(1));
    return [...new Set(ids)].map((id) => {
      const cell = document.getElementById(id);
      const digits = cell?.querySelector("[data-unit]:not(.unit)")?.textContent;
      return digits ?? `no cell ${id}`;
    });
  });
}

async function assertLeadsToLedger(page: Page, href: string): Promise<void> {
  assert.match(href, /ledger#cell=/);
  const url = new URL(href, page.url());
  const ledger = await page.context().newPage();
  await ledger.goto(url.href);
  const id = decodeURIComponent(url.hash.replace("#cell=", ""));
  await ledger.locator(`[data-id="${id}"][aria-current="true"]`).first().waitFor();
  await ledger.close();
}
