import type {Page} from "playwright-core";

/** Whatever a page still waits for: a place being filled, or one of Framework's cells. */
const WAITING = '[aria-busy="true"], observablehq-loading';

/** Longer than any page takes on a busy machine. */
const PATIENCE = 60_000;

/** Goes to an address, and waits until the page has nothing more to load and to fill, on a slow machine as well. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address, {waitUntil: "networkidle", timeout: PATIENCE});
  await settle(page);
}

export async function revisit(page: Page): Promise<void> {
  await page.reload({waitUntil: "networkidle", timeout: PATIENCE});
  await settle(page);
}

async function settle(page: Page): Promise<void> {
  await page.waitForFunction((waiting) => !document.querySelector(waiting), WAITING);
}
