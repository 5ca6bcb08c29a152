import assert from "node:assert/strict";
import {chosen, type EmbedCase, embedAddress} from "./embed-case.js";

const LEAST = 5000;
const BLACK = "rgb(0, 0, 0)";

export const printCases: readonly EmbedCase[] = [
  {
    title: "a figure prints with headline, drawing and source, black on white, without what paper cannot do",
    run: (bench) =>
      bench.visit(async (page) => {
        for (const id of chosen) {
          await page.goto(`${bench.site}${embedAddress(id)}?theme=dark`);
          await page.emulateMedia({media: "print"});
          for (const part of ["h1", ".figure-source", ".figure-credit", ".figure-subtitle .unit"])
            assert.ok(await page.locator(part).first().isVisible(), `${id} ${part}`);
          assert.equal(await page.locator(".drawing > svg:visible").count(), 1, id);
          assert.equal(await page.locator(".unit-switch:visible, summary:visible, button:visible").count(), 0, id);
          assert.equal(await page.locator("h1").evaluate((headline) => getComputedStyle(headline).color), BLACK, id);
          const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
          assert.ok(["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"].includes(paper), `${id} on ${paper}`);
          const pdf = await page.pdf({format: "A4"});
          assert.ok(pdf.subarray(0, 5).toString() === "%PDF-" && pdf.length > LEAST, `${id}: ${pdf.length} bytes`);
          await page.emulateMedia({media: null});
        }
      })
  },
  {
    title: "a table that is open prints too, one that is folded does not",
    run: (bench) =>
      bench.visit(async (page) => {
        await page.goto(bench.site + embedAddress(chosen[0]));
        const folded = (await page.pdf({format: "A4"})).length;
        await page.locator(".figure-data > summary").click();
        await page.emulateMedia({media: "print"});
        assert.ok(await page.locator("table tbody tr").first().isVisible());
        assert.ok((await page.pdf({format: "A4"})).length > folded);
      })
  }
];
