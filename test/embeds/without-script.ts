import assert from "node:assert/strict";
import {chosen, type EmbedCase, embedAddress} from "./embed-case.js";

const BANDS = {320: "narrow", 600: "medium", 900: "wide"};

export const withoutScriptCases: readonly EmbedCase[] = [
  ...(Object.entries(BANDS).map(([width, band]) => ({
    title: `without script a figure ${width} px wide has headline, the ${band} drawing, table and source`,
    run: (bench) =>
      bench.visit(
        async (page) => {
          for (const id of chosen) {
            await page.goto(bench.site + embedAddress(id));
            const drawings = page.locator(".drawing > svg:visible");
            assert.equal(await drawings.count(), 1, id);
            assert.ok((await drawings.getAttribute("data-for"))?.split(" ").includes(band), id);
            for (const part of ["h1", ".figure-source", ".figure-credit"])
              assert.ok(await page.locator(part).isVisible(), `${id} ${part}`);
            assert.ok(!(await page.locator("table").isVisible()));
            await page.locator(".figure-data > summary").click();
            assert.ok(await page.locator("table tbody tr").first().isVisible(), `${id}: the table opens`);
            const box = await drawings.boundingBox();
            assert.ok(box && box.x >= 0 && box.x + box.width <= Number(width), `${id}: the drawing fits`);
          }
        },
        {width: Number(width), scripts: false}
      )
  })) satisfies readonly EmbedCase[]),
  {
    title: "the drawing is seen before any script has come",
    run: (bench) =>
      bench.visit(async (page) => {
        for (const id of chosen) {
          await page.route("**/*.js", () => undefined);
          await page.goto(bench.site + embedAddress(id), {waitUntil: "commit"});
          await page.locator(".drawing > svg:visible").waitFor();
          await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
          assert.equal(await page.locator("[data-alive]").count(), 0, id);
          assert.ok(await page.locator(".figure-source").isVisible(), id);
        }
      })
  }
];
