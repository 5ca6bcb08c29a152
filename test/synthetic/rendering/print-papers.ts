import {chromium} from "playwright-core";
import {FLAGS} from "../../steps/browser.js";

/** Pages as PDF, printed one after the other by one browser. */
export async function printPapers(executablePath: string, pages: readonly string[]): Promise<Uint8Array[]> {
  const browser = await chromium.launch({executablePath, args: FLAGS});
  try {
    const page = await browser.newPage();
    const printed: Uint8Array[] = [];
    for (const html of pages) {
      await page.setContent(html, {waitUntil: "load"});
      printed.push(await page.pdf({preferCSSPageSize: true, printBackground: true}));
    }
    return printed;
  } finally {
    await browser.close();
  }
}
