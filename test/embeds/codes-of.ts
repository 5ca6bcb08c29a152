import assert from "node:assert/strict";
import type {Page} from "playwright-core";
import {type Bench, embedAddress} from "./embed-case.js";

/** The codes for other sites as a reader copies them from a figure's own page. */
export async function codesOf(
  page: Page,
  bench: Bench,
  id: string,
  lang: "zh" | "en" = "zh"
): Promise<{readonly frame: string; readonly picture: string}> {
  await page.goto(bench.site + embedAddress(id, lang));
  const [frame = "", picture = ""] = await page
    .locator(".figure-embed textarea")
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  assert.match(frame, /^<iframe src="http/);
  assert.match(picture, /^<a href="http/);
  return {frame, picture};
}
