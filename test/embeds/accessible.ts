import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Page} from "playwright-core";
import {type Bench, chosen, type EmbedCase, embedAddress, langs} from "./embed-case.js";
import {listedIn} from "./listed-files.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Every page of the site: one that is gone fails its case. */
const PAGES = ["", "ledger", "embeds", "charts", "data"];

interface Axe {
  run(
    context: unknown,
    options: unknown
  ): Promise<{violations: {id: string; nodes: {target: unknown; html: string}[]}[]}>;
}

export const accessibleCases: readonly EmbedCase[] = [
  ...langs.map((lang) => ({
    title: `axe finds nothing wrong with any figure's page in ${lang}, all folds open`,
    run: (bench: Bench) =>
      bench.visit(
        async (page) => {
          const ids = listedIn(bench).flatMap((listed) => (listed.lang === lang ? [listed.id] : []));
          const wrong: string[] = [];
          for (const id of ids) wrong.push(...(await violations(page, bench.site + embedAddress(id, lang))));
          assert.deepEqual(wrong, []);
        },
        {width: 600}
      )
  })),
  {
    title: "axe finds nothing wrong with figures in the dark, and narrow",
    run: (bench) =>
      bench.visit(
        async (page) => {
          const wrong: string[] = [];
          for (const id of chosen)
            wrong.push(...(await violations(page, `${bench.site}${embedAddress(id)}?theme=dark`)));
          assert.deepEqual(wrong, []);
        },
        {width: 320, scheme: "dark"}
      )
  },
  ...PAGES.map((path) => ({
    title: `axe finds nothing wrong with the site's page /${path}`,
    run: (bench: Bench) =>
      bench.visit(
        async (page) => {
          const {status} = await fetch(`${bench.site}/${path}`);
          assert.equal(status, 200, `/${path}`);
          assert.deepEqual(await violations(page, `${bench.site}/${path}`), []);
        },
        {width: 1280}
      )
  }))
];

/** What axe finds in a page with its folds open, each with the first of its places; also a page that cannot be enlarged. */
async function violations(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address, {waitUntil: address.includes("/embed/") ? "load" : "networkidle"});
  const viewport = (await page.locator('meta[name="viewport"]').getAttribute("content")) ?? "";
  const fixed = /user-scalable|maximum-scale|minimum-scale/.test(viewport) ? [`${address} cannot be enlarged`] : [];
  await page.locator("details").evaluateAll((folds) => {
    for (const fold of folds) {
      // Of folds with the same name only one can be open.
      fold.removeAttribute("name");
      fold.setAttribute("open", "");
    }
  });
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const {axe} = window as unknown as {axe: Axe};
    // Frames on our own pages are embeds, which are looked at one by one.
    const {violations: all} = await axe.run(document, {resultTypes: ["violations"], iframes: false});
    return all.map(({id, nodes}) => `${id} (${nodes.length}): ${nodes[0]?.target} ${nodes[0]?.html.slice(0, 120)}`);
  });
  return [...fixed, ...found.map((what) => `${address} ${what}`)];
}
