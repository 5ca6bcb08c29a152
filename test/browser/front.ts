import assert from "node:assert/strict";
import type {Interaction} from "./interaction.js";

const FRAMES = "data/frames/jilin-2024";

export const frontInteractions: readonly Interaction[] = [
  {
    title: "the numbers of the front page are the frame's",
    page: "",
    async run(page, origin) {
      const cells: {id: string; text: string}[] = await (await fetch(`${origin}/${FRAMES}/cells.json`)).json();
      const texts = new Map(cells.map((c) => [c.id, c.text.replace(/[^\d.%].*$/, "")]));
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>(".printed-number:not([data-derived])")].map((a) => ({
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
      const drawn = await page.locator("[data-figure=balance] svg text").allTextContents();
      const digits = await page.locator('[data-figure=balance] table td.number[id$=".amount"]').allTextContents();
      assert.ok(digits.length >= 4);
      for (const text of digits) assert.ok(drawn.join(" ").includes(text), text);
    }
  },
  ...["ledger", "embeds", "data"].map((path) => ({
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
