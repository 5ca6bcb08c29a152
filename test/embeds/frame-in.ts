import assert from "node:assert/strict";
import type {Frame, Page} from "playwright-core";

/** The frame at a place among a page's, when its figure is alive: frames load lazily, after their page. */
export async function frameIn(page: Page, at = 0): Promise<Frame> {
  const element = await page.locator("iframe").nth(at).elementHandle();
  await element?.scrollIntoViewIfNeeded();
  const frame = await element?.contentFrame();
  assert.ok(frame);
  await frame.locator(".figure[data-alive]").waitFor();
  return frame;
}
