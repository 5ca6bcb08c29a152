import assert from "node:assert/strict";
import type {Page} from "playwright-core";
import {chosen, type EmbedCase, embedAddress} from "./embed-case.js";

const SCRIPT = "<img src=x onerror=alert(1)>";
const ODD = [
  "?theme=%00",
  "?theme=neon",
  "?lang=xx",
  `?unit=${encodeURIComponent(SCRIPT)}`,
  `?selected=${encodeURIComponent(`"><script>alert(1)</script>`)}`,
  "?sort=zzz",
  "?sort=__proto__&selected=constructor",
  `?childId=${encodeURIComponent(SCRIPT)}`,
  `?${"unit=元&".repeat(3)}theme=%E0%A4%A`,
  `#${encodeURIComponent(SCRIPT)}`
];
/** Places that the point moves to the left: 10^4 万元 are an 亿元. */
const PLACES = 4;

export const parameterCases: readonly EmbedCase[] = [
  {
    title: "what an address says wrongly is ignored, and never becomes HTML",
    run: (bench) =>
      bench.visit(async (page) => {
        const address = bench.site + embedAddress(chosen[1]);
        await page.goto(address);
        const [plain, count] = [await words(page), await elements(page)];
        for (const odd of ODD) {
          await page.goto(address + odd);
          assert.equal(await page.locator("html").getAttribute("data-theme"), "light", odd);
          if (!odd.includes("unit=元")) assert.equal(await words(page), plain, odd);
          assert.equal(await elements(page), count, odd);
          assert.equal(await page.locator("[onerror], img, script:not([src])").count(), 0, odd);
        }
      })
  },
  {
    title: "another language is another page, which keeps the rest of the view",
    run: (bench) =>
      bench.visit(async (page) => {
        const [id] = chosen;
        await page.goto(`${bench.site}${embedAddress(id)}?lang=en&theme=dark&unit=亿元&selected=opening`);
        await page.waitForURL(`**/embed/en/${id}*`);
        await page.locator("html[data-theme=dark] .figure[data-in-unit]").waitFor();
        assert.equal(await page.locator("html").getAttribute("lang"), "en");
        assert.equal(await page.locator(".figure").getAttribute("data-in-unit"), "亿元");
        assert.ok(await page.locator('tr[data-key="opening"][aria-current]').count());
        await page.goto(`${bench.site}${embedAddress(chosen[1])}?sort=document&theme=dark`);
        await page.waitForURL(`**/${chosen[1]}/document/*theme=dark*`);
      })
  },
  {
    title: "another unit moves the point of every amount in words, table and drawings, and nothing else",
    run: (bench) =>
      bench.visit(async (page) => {
        for (const id of chosen) {
          await page.goto(bench.site + embedAddress(id));
          const before = await amounts(page);
          await page.goto(`${bench.site}${embedAddress(id)}?unit=亿元`);
          await page.locator('.figure[data-in-unit="亿元"]').waitFor();
          const after = await amounts(page);
          assert.deepEqual(after, before.map(moved), id);
          assert.ok(
            before.some((amount, i) => amount !== after[i]),
            id
          );
        }
      })
  },
  {
    title: "a figure that is not there gets a clear page, which repeats nothing of the address",
    run: (bench) =>
      bench.visit(
        async (page) => {
          for (const path of ["/embed/nothing", `/embed/en/${encodeURIComponent(SCRIPT)}`, "/embed/balance/nothing/"]) {
            const answer = await page.goto(bench.site + path);
            assert.equal(answer?.status(), 404, path);
            await page.getByText("没有这一页").first().waitFor();
            const said = await page.locator("body").innerHTML();
            assert.ok(!said.includes("nothing") && !said.includes("onerror"), path);
            const links = await page
              .locator("main a[href]")
              .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
            assert.ok(links.length > 3);
            for (const link of links) assert.equal((await fetch(link)).status, 200, `${path} leads to ${link}`);
          }
        },
        {expected: /404.*(?:nothing|onerror)/}
      )
  }
];

function words(page: Page): Promise<string | null> {
  return page.locator("main").textContent();
}

function elements(page: Page): Promise<number> {
  return page.locator("main *").count();
}

/** Every number with a unit and the unit it is shown in, in the page's order. */
function amounts(page: Page): Promise<string[]> {
  return page
    .locator(".figure [data-unit]:not(.unit)")
    .evaluateAll((parts) => parts.map((part) => `${part.textContent} ${part.getAttribute("data-unit")}`));
}

/** By hand, so that the product's own arithmetic is not what it is held against. */
function moved(amount: string): string {
  const [, sign = "", digits = "", unit = ""] = /^([-−+]?)([\d,.]+) (.*)$/.exec(amount) ?? [];
  if (unit !== "万元") return amount;
  const [whole = "", fraction = ""] = digits.replaceAll(",", "").split(".");
  const long = whole.padStart(PLACES + 1, "0");
  return `${sign}${long.slice(0, -PLACES)}.${long.slice(-PLACES)}${fraction} ${unit}`;
}
