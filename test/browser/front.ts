import assert from "node:assert/strict";
import type {Interaction} from "./interaction.js";
import {textOf} from "./text-of.js";

const FRAMES = "data/frames/jilin-2024";

export const frontInteractions: readonly Interaction[] = [
  {
    title: "the numbers of the front page are the frame's",
    page: "",
    async run(page, origin) {
      const cells: {id: string; text: string}[] = await (await fetch(`${origin}/${FRAMES}/cells.json`)).json();
      const texts = new Map(cells.map((c) => [c.id, c.text]));
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>(".printed-number")].map((a) => ({
          id: decodeURIComponent(a.hash.replace("#cell=", "")),
          text: a.textContent ?? ""
        }))
      );
      assert.ok(shown.length > 10);
      for (const {id, text} of shown)
        assert.ok(texts.get(id) && text.startsWith(texts.get(id) ?? ""), `${id}: ${text}`);
      assert.equal(await page.locator(".printed-number-lacking").count(), 0);
    }
  },
  {
    title: "the balance draws every part with its digits, and its table has the same",
    page: "",
    async run(page) {
      const drawn = await page.locator(".figure svg text").allTextContents();
      const digits = await page.locator('.figure table td.number[id$=".amount"]').allTextContents();
      assert.ok(digits.length >= 4);
      for (const text of digits) assert.ok(drawn.join(" ").includes(text), text);
    }
  },
  {
    title: "every finding has a headline of its own, a question or a reason, and leads to the ledger",
    page: "",
    async run(page, origin) {
      const findings: {id: string; about: string}[] = await (await fetch(`${origin}/${FRAMES}/findings.json`)).json();
      const cards = page.locator("[data-finding]");
      assert.equal(await cards.count(), findings.length);
      const headlines = await page.locator("[data-finding] :is(h3, h4)").allTextContents();
      assert.equal(new Set(headlines).size, headlines.length);
    }
  },
  {
    title: "an address leads to its finding and opens its folds",
    page: "",
    async run(page) {
      const id = await page.locator(".finding-notes [data-finding]").first().getAttribute("data-finding");
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
    page: "#finding=nothing",
    async run(page) {
      assert.match(await textOf(page.locator(".finding-status")), /nothing/);
    }
  },
  ...["", "ledger", "embeds", "data"].map((path) => ({
    title: "a reader without scripts is told what to do instead",
    page: path,
    scripts: false,
    run: async (page: import("playwright-core").Page) => {
      const told = page.locator(".no-script");
      assert.ok(await told.isVisible());
      assert.ok((await told.locator("a").count()) > 1);
    }
  }))
];
