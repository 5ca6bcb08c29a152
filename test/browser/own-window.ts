import type {Page} from "playwright-core";
import {visit} from "./visit.js";

/**
 * Does something on a page in a window that keeps nothing of others and leaves nothing to them: no storage, no service
 * worker. What goes wrong in the page is thrown.
 */
export async function ownWindow(page: Page, address: string, work: (own: Page) => Promise<void>): Promise<void> {
  const context = await page.context().browser()?.newContext({locale: "zh-CN", viewport: page.viewportSize()});
  if (!context) throw new Error("missing browser");
  const own = await context.newPage();
  const problems: Error[] = [];
  own.on("pageerror", (error) => problems.push(error));
  try {
    await visit(own, address);
    await work(own);
    if (problems[0]) throw problems[0];
  } finally {
    await context.close();
  }
}
