import assert from "node:assert/strict";
import type {Page} from "playwright-core";
import {entries} from "../../src/components/gallery/entries.js";
import {chartsInteractions} from "./charts.js";
import {dataInteractions} from "./data.js";
import type {Interaction} from "./interaction.js";
import {textOf} from "./text-of.js";

/** What is Chinese on an English page, and not marked as such for those who hear it; figures and numbers are the document's. */
const unmarked = (page: Page, within: string) =>
  page.locator(within).evaluateAll((all) =>
    all.flatMap((one) => {
      const found: string[] = [];
      const walk = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode())
        if (/\p{Script=Han}/u.test(node.nodeValue ?? "") && !node.parentElement?.closest("[lang^=zh]"))
          found.push(node.nodeValue ?? "");
      return found;
    })
  );

export const englishInteractions: readonly Interaction[] = [
  ...dataInteractions.map((one) => ({...one, page: "en/data"})),
  ...chartsInteractions.slice(0, 2).map((one) => ({...one, page: "en/charts"})),
  {
    title: "the gallery speaks English, and its examples lead to English figures",
    page: `en/charts#${entries[0]?.id}`,
    async run(page) {
      const example = page.locator(".gallery-example figure.figure").first();
      await example.waitFor();
      assert.deepEqual(await unmarked(page, ".gallery-wall, .gallery-entry h2, .gallery-when, .gallery-table"), []);
      assert.doesNotMatch(await textOf(example.locator(".figure-title")), /\p{Script=Han}/u);
      const link = await example.locator('a[href*="/embed/"]').first().getAttribute("href");
      assert.match(link ?? "", /\/embed\/en\//);
    }
  },
  {
    title: "the ledger names rows in English beside what is printed, and finds them by both",
    page: "en/ledger",
    async run(page) {
      const row = page.locator('tr[data-row="09:reception"] th');
      assert.match(await textOf(row), /^Official hospitality\s+公务接待费/);
      assert.deepEqual(await unmarked(page, ".ledger h2, .ledger-sheet:not(#repairs) tbody th, .ledger-contents"), []);
      for (const words of ["official hospitality", "公务接待费"]) {
        await page.locator(".ledger input[type=search]").fill(words);
        await row.waitFor({state: "visible"});
        await page.locator('tr[data-row="01:income"]').first().waitFor({state: "hidden"});
      }
    }
  },
  {
    title: "the ledger opens a number's place in English",
    page: "en/ledger#cell=09:reception:outturn",
    async run(page) {
      const panel = page.locator(".ledger-where");
      await panel.waitFor();
      assert.match(await textOf(panel), /^09 Spending on the three public expenses › Official hospitality/);
      assert.match(await textOf(page.locator(".ledger-checks").first()), /Possible reason/);
    }
  }
];
