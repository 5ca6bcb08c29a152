import assert from "node:assert/strict";
import type {Page} from "playwright-core";
import {codesOf} from "./codes-of.js";
import {type Bench, chosen, type EmbedCase, embedAddress, langs} from "./embed-case.js";

const CARD = [1200, 630];

export const otherCodeCases: readonly EmbedCase[] = [
  ...[340, 900].map((width) => ({
    title: `the element on another site's page ${width} px wide shows its figure out of reach of that page's styles`,
    run: (bench: Bench) =>
      bench.visit(
        async (page) => {
          for (const id of chosen) {
            await page.goto(
              bench.hostPage(`<style>p,td,h3{color:red!important}</style>${await elementCode(bench, id)}`)
            );
            const element = page.locator("juesuan-figure");
            await element.locator(".figure[data-alive]").waitFor();
            const drawing = element.locator(".juesuan .drawing > svg:visible");
            assert.equal(await drawing.count(), 1, id);
            const box = await drawing.boundingBox();
            assert.ok(box && box.x >= 0 && box.x + box.width <= width, `${id}: ${box?.width} px`);
            const room = element.locator(".juesuan");
            assert.equal(await room.getAttribute("data-theme"), "light");
            await element.evaluate((e) => e.setAttribute("theme", "dark"));
            assert.equal(await room.getAttribute("data-theme"), "dark");
            const said = room.locator(".figure-source");
            assert.notEqual(await said.evaluate((e) => getComputedStyle(e).color), "rgb(255, 0, 0)");
            assert.equal(await overflow(page), 0, id);
          }
        },
        {width}
      )
  })),
  {
    title: "the element's code without its script is the whole figure",
    run: (bench) =>
      bench.visit(
        async (page) => {
          for (const id of chosen) {
            await page.goto(bench.hostPage(await elementCode(bench, id)));
            for (const part of [".figure-title", ".figure-source", ".figure-credit"])
              assert.ok(await page.locator(part).isVisible(), `${id} ${part}`);
            assert.equal(await page.locator(".drawing > svg:visible").count(), 1, id);
            await page.locator(".figure-data > summary").click();
            assert.ok(await page.locator("table tbody tr").first().isVisible(), id);
          }
        },
        {width: 400, scripts: false}
      )
  },
  {
    title: "the picture's code shows the picture, says what it shows, and leads to the figure",
    run: (bench) =>
      bench.visit(async (page) => {
        for (const lang of langs) {
          const {picture} = await codesOf(page, bench, chosen[0], lang);
          const title = (await page.locator("h1").textContent()) ?? "";
          await page.goto(bench.hostPage(picture));
          const image = page.locator("img");
          const [natural, shown] = await image.evaluate((e) => [(e as HTMLImageElement).naturalWidth, e.clientWidth]);
          assert.ok(natural && shown && shown <= 760, `${natural} px, shown at ${shown} px`);
          const alt = (await image.getAttribute("alt")) ?? "";
          assert.ok(alt.startsWith(title) && alt.length > title.length + 30, alt);
          await page.locator("a").click();
          assert.equal(await page.locator("h1").textContent(), title);
        }
      })
  },
  {
    title: "a pasted address is answered: oEmbed, its frame, and a card of 1200 by 630",
    run: (bench) =>
      bench.visit(async (page) => {
        for (const lang of langs)
          for (const id of chosen) {
            await page.goto(bench.site + embedAddress(id, lang));
            const head = page.locator("head");
            const href = await head.locator('link[type="application/json+oembed"]').getAttribute("href");
            const answer = await (await fetch(new URL(href ?? "", page.url()))).json();
            assert.deepEqual(
              [answer.version, answer.type, answer.title],
              ["1.0", "rich", await page.locator("h1").textContent()]
            );
            assert.match(answer.html, /^<iframe .*title="/);
            assert.ok(answer.width > 0 && answer.height > 0 && answer.provider_name);
            const card = await head.locator('meta[property="og:image"]').getAttribute("content");
            for (const picture of [card ?? "", answer.thumbnail_url])
              assert.deepEqual(await sizeOf(new URL(picture, page.url())), CARD, picture);
          }
      })
  }
];

/** As the site gives it; where the build did not know the origin, whole addresses begin at the site's root. */
async function elementCode(bench: Bench, id: string): Promise<string> {
  const fragment = await (await fetch(`${bench.site}${embedAddress(id)}.fragment.html`)).text();
  return fragment.replace(/="\/(?!\/)/g, `="${bench.site}/`);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function sizeOf(picture: URL): Promise<readonly number[]> {
  const bytes = Buffer.from(await (await fetch(picture)).arrayBuffer());
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
