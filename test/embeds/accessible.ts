import assert from "node:assert/strict";
import type {Page} from "playwright-core";
import {violationsOn} from "../steps/violations-on.js";
import {type Bench, chosen, type EmbedCase, embedAddress, langs} from "./embed-case.js";
import {listedIn} from "./listed-files.js";

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
  }
];

async function violations(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address, {waitUntil: "load"});
  return (await violationsOn(page)).map((what) => `${address} ${what}`);
}
