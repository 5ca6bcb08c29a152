import assert from "node:assert/strict";
import type {Interaction} from "./interaction.js";
import {focused, numberOf, openedId, panelOf, statusOf} from "./ledger-page.js";
import {textOf} from "./text-of.js";

const ID = "03:total:basic";

export const ledgerAddresses: readonly Interaction[] = [
  {
    title: "a click opens the place of a number, and the address follows",
    page: "ledger",
    async run(page) {
      await numberOf(page, ID).click();
      assert.equal(await openedId(page), ID);
      assert.match(page.url(), new RegExp(`#cell=${ID}$`));
      const text = await textOf(numberOf(page, ID));
      assert.ok((await textOf(panelOf(page).locator(".ledger-digits"))).startsWith(text));
      assert.equal(await focused(page), "ledger-place");
    }
  },
  {
    title: "an address opens its number on load, and another when it changes",
    page: `ledger#cell=${ID}`,
    async run(page) {
      assert.equal(await openedId(page), ID);
      assert.ok(await numberOf(page, ID).isVisible());
      const top = await numberOf(page, ID).evaluate((e) => e.getBoundingClientRect().top);
      assert.ok(top > 0 && top < 900, `the number is in sight: ${top}`);
      await page.evaluate(() => {
        location.hash = "#cell=05:total:total";
      });
      await page.waitForFunction(() => document.querySelector('[data-id="05:total:total"][aria-current="true"]'));
      assert.equal(await openedId(page), "05:total:total");
    }
  },
  {
    title: "an escaped address opens its number",
    page: "ledger#cell=03%3Atotal%3Abasic",
    async run(page) {
      assert.equal(await openedId(page), ID);
    }
  },
  {
    title: "every number of every finding opens and is marked where it stands, blanks too",
    page: "ledger",
    async run(page, origin) {
      const findings: {about: string; operands: string}[] = await (
        await fetch(`${origin}/data/frames/jilin-2024/findings.json`)
      ).json();
      const cells: {id: string}[] = await (await fetch(`${origin}/data/frames/jilin-2024/cells.json`)).json();
      const known = new Set(cells.map((c) => c.id));
      const ids = new Set(findings.flatMap((f) => `${f.about} ${f.operands}`.split(" ")).filter((id) => known.has(id)));
      assert.ok(ids.size > 20);
      const lost = await page.evaluate(
        (wanted) => wanted.filter((id) => !document.querySelector(`.ledger-body [data-id="${CSS.escape(id)}"]`)),
        [...ids]
      );
      assert.deepEqual(lost, []);
    }
  },
  {
    title: "a blank that a check asks about is a button that says so",
    page: "ledger",
    async run(page) {
      const blank = page.locator(".ledger-blank").first();
      const id = await blank.getAttribute("data-id");
      await blank.click();
      assert.equal(await openedId(page), id);
      assert.match(await textOf(panelOf(page).locator(".ledger-digits")), /空白/);
    }
  },
  {
    title: "an unknown id is told, and opens nothing",
    page: "ledger#cell=99:nothing:here",
    async run(page) {
      assert.match(await statusOf(page), /99:nothing:here/);
      assert.equal(await openedId(page), "");
    }
  },
  {
    title: "numbers of a formula lead to their own places, and back",
    page: "ledger#cell=03:total:total",
    async run(page) {
      const link = panelOf(page).locator(".ledger-equation a").first();
      const id = (await link.getAttribute("href"))?.replace("#cell=", "");
      await link.click();
      await page.waitForFunction((wanted) => document.querySelector(`[data-id="${wanted}"][aria-current]`), id);
      await page.goBack();
      await page.waitForFunction(() => document.querySelector('[data-id="03:total:total"][aria-current]'));
    }
  },
  {
    title: "a row that rests on a repair leads to it, and every repair is listed",
    page: "ledger",
    async run(page, origin) {
      const repairs: unknown[] = await (await fetch(`${origin}/data/frames/jilin-2024/repairs.json`)).json();
      assert.equal(await page.locator("#repairs tbody tr").count(), repairs.length);
      const mark = page.locator(".ledger-repaired").first();
      const id = (await mark.getAttribute("href"))?.slice(1);
      await mark.click();
      await page.waitForFunction((wanted) => document.getElementById(wanted ?? "")?.closest("details")?.open, id);
      assert.ok(await page.locator(`#${id}`).isVisible());
    }
  }
];
