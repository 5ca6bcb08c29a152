import assert from "node:assert/strict";
import type {Page} from "playwright-core";
import {type Layout, layouts, syntheticAccounts} from "../synthetic/index.js";
import {toPaper} from "../synthetic/rendering/index.js";
import type {Interaction} from "./interaction.js";
import {ownWindow} from "./own-window.js";
import {textOf} from "./text-of.js";

const layoutOf = (at: number): Layout => {
  const layout = layouts[at];
  if (!layout) throw new Error(`missing layout: ${at}`);
  return layout;
};
interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const textFile = (seed: number, at = 0): ChosenFile => ({
  name: `made-up-${seed}.txt`,
  mimeType: "text/plain",
  buffer: Buffer.from(syntheticAccounts(seed, layoutOf(at)).text)
});
const choose = (page: Page, ...files: readonly ChosenFile[]) => page.locator("#open-file").setInputFiles([...files]);
const whole = (page: Page) => page.locator(".open-document[data-whole]").waitFor();
const refusal = (page: Page) => page.locator(".open-files [data-refused] [role=alert]");
const ledgerNumber = (page: Page, id: string) => page.locator(`.beside-pane.ledger [data-id="${id}"]`);
const textNumber = (page: Page, id: string) => page.locator(`.text-pane [data-id="${id}"]`);

/** A made-up document as Chromium prints it. */
async function pdfFile(page: Page, seed: number) {
  const sheet = await page.context().newPage();
  await sheet.setContent(toPaper(syntheticAccounts(seed, layoutOf(0))));
  const buffer = await sheet.pdf({preferCSSPageSize: true});
  await sheet.close();
  return {name: `made-up-${seed}.pdf`, mimeType: "application/pdf", buffer};
}

/** Whether a place can be seen within its pane and the window. */
async function inSight(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const place = document.querySelector(wanted);
    const pane = place?.closest(".beside-pane");
    if (!place || !pane) return false;
    const [inner, outer] = [place.getBoundingClientRect(), pane.getBoundingClientRect()];
    return inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1 && inner.bottom <= innerHeight + 1;
  }, selector);
}

/** Each in a window of its own. */
function opening(title: string, run: (page: Page, origin: string) => Promise<void>, width?: number): Interaction {
  return {
    title,
    page: "method",
    ...(width && {width}),
    run: (page, origin) => ownWindow(page, `${origin}/open`, (own) => run(own, origin))
  };
}

export const openInteractions: readonly Interaction[] = [
  opening(
    "a text that is dropped anywhere is read, told, laid out and drawn, and leaves the machine in no request",
    async (page, origin) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).origin}`));
      const {text} = syntheticAccounts(7, layoutOf(0));
      await page.evaluate((content) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], "made-up.txt", {type: "text/plain"}));
        document.body.dispatchEvent(new DragEvent("drop", {dataTransfer: transfer, bubbles: true, cancelable: true}));
      }, text);
      await whole(page);
      assert.ok((await page.locator(".open-document .findings [data-finding]").count()) > 0);
      assert.equal(await page.locator(".open-document .findings [data-level=contradiction]").count(), 0);
      assert.match(await textOf(page.locator(".open-files > [role=status]")), /made-up\.txt/);
      await page.locator(".open-figure").first().scrollIntoViewIfNeeded();
      await page.locator(".open-figure .figure svg").first().waitFor();
      assert.deepEqual(
        [...new Set(asked)].filter((one) => one !== `GET ${origin}`),
        []
      );
    }
  ),
  opening("what is no accounts is refused with a sentence, and the next file is read", async (page) => {
    const picture = {
      name: "seal.png",
      mimeType: "image/png",
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])
    };
    await choose(page, picture, {...textFile(1), name: "empty.txt", buffer: Buffer.alloc(0)}, textFile(7));
    await whole(page);
    assert.equal(await refusal(page).count(), 2);
    for (const text of await refusal(page).allTextContents()) assert.match(text, /^[\u4e00-\u9fff].{8,}[。]$/);
    await page.locator(".open-files [data-refused] button").first().click();
    assert.equal(await refusal(page).count(), 1);
  }),
  opening("reading is cancelled: what waits goes, and another file is read after it", async (page) => {
    await choose(page, ...[1, 2, 3, 4, 5, 6].map((seed) => textFile(seed)));
    await page.locator(".open-files li").last().locator("button").click();
    await page.locator(".open-files li").last().locator("button").click();
    await page.waitForFunction(() => !document.querySelector(".open-files li:not([data-refused])"));
    const opened = await page.locator(".open-tab[data-document]").count();
    assert.ok(opened >= 3 && opened <= 5, `${opened}`);
  }),
  opening(
    "a number leads to its place in the text, and from there to the ledger, by mouse and by keyboard",
    async (page) => {
      await choose(page, textFile(7));
      await whole(page);
      const id = "05:total:total";
      await ledgerNumber(page, id).click();
      await inSight(page, `.text-pane [data-id="${id}"][aria-current]`);
      const other = "03:total:project";
      await textNumber(page, other).focus();
      await page.keyboard.press("Enter");
      await inSight(page, `.beside-pane.ledger [data-id="${other}"][aria-current]`);
      assert.equal(await page.locator("[data-id][aria-current]").count(), 2);
      assert.ok((await textOf(page.locator(".beside-place summary"))).includes(await textOf(textNumber(page, other))));
    }
  ),
  opening("every number of the ledger has its place in the text", async (page) => {
    await choose(page, textFile(7, 3));
    await whole(page);
    const lost = await page.evaluate(() => {
      const numbers = [...document.querySelectorAll<HTMLElement>(".beside-pane.ledger button[data-id]")];
      const printed = new Set(
        [...document.querySelectorAll<HTMLElement>(".text-pane [data-id]")].map((place) => place.dataset.id)
      );
      return numbers.filter((n) => n.textContent?.trim() && !printed.has(n.dataset.id)).map((n) => n.dataset.id);
    });
    assert.deepEqual(
      lost.filter((id) => !id?.startsWith("10:")),
      []
    );
  }),
  opening("a finding leads to its numbers beside the text", async (page) => {
    await choose(page, textFile(7));
    await whole(page);
    const link = page.locator(".finding-places a").first();
    const id = (await link.getAttribute("href"))?.replace("#cell=", "") ?? "";
    await link.click();
    await inSight(page, `.text-pane [data-id="${id}"][aria-current]`);
  }),
  opening("two documents stand side by side, and a number of the table opens the one that it is of", async (page) => {
    await choose(page, textFile(7), textFile(21));
    await page.waitForFunction(() => document.querySelectorAll(".open-tab[data-document]").length === 2);
    await page.locator(".open-tab:not([data-document])").click();
    assert.equal(await page.locator(".open-comparison thead th").count(), 3);
    assert.equal(await page.locator(".open-ranked .figure").count(), 1);
    await page.locator(".open-ranked select").first().selectOption("income");
    assert.ok(await page.locator('[data-figure="compare-income"]').isVisible());
    const link = page.locator(".open-comparison tbody tr").first().locator("td a").last();
    const [, at = ""] = /^#cell=(\d+)!/.exec((await link.getAttribute("href")) ?? "") ?? [];
    await link.click();
    assert.equal(await page.locator(".open-tab[data-document]").nth(Number(at)).getAttribute("aria-pressed"), "true");
    await page.locator(".beside-place summary").waitFor();
  }),
  opening("nothing is kept until it is asked for; then it is, and it is deleted", async (page) => {
    await choose(page, textFile(7));
    await whole(page);
    await page.reload();
    await page.locator(".open-choose").waitFor();
    assert.equal(await page.locator(".open-kept li").count(), 0);
    await choose(page, textFile(7));
    await whole(page);
    await page.locator(".open-keep button").click();
    await page.locator(".open-kept li").waitFor();
    await page.reload();
    await page.locator(".open-kept .open-name").click();
    await whole(page);
    await page.locator(".open-kept li > button").last().click();
    await page.waitForFunction(() => !document.querySelector(".open-kept li"));
    await page.reload();
    await page.locator(".open-choose").waitFor();
    assert.equal(await page.locator(".open-kept li").count(), 0);
  }),
  opening("a PDF is read and its pages drawn without a network, once the page is loaded", async (page) => {
    const file = await pdfFile(page, 7);
    await page.locator(".open-offline[data-ready]").waitFor();
    await page.context().setOffline(true);
    await choose(page, file);
    await whole(page);
    assert.equal(await page.locator(".open-document .findings [data-level=contradiction]").count(), 0);
    await page.locator(".beside-views button").last().click();
    await ledgerNumber(page, "05:total:total").click();
    await inSight(page, '.page-cell[data-id="05:total:total"][aria-current]');
    await page.waitForFunction(() => {
      const canvas = document.querySelector(".page-sheet:has([aria-current]) canvas");
      return canvas instanceof HTMLCanvasElement && canvas.width > 400;
    });
    await page.reload();
    await page.locator(".open-choose").waitFor();
  }),
  opening("a figure's files are made in the browser, and the data package is a zip", async (page) => {
    await choose(page, textFile(7));
    await whole(page);
    await page.locator(".open-figure").first().scrollIntoViewIfNeeded();
    // Those below push each other down while they are drawn.
    await page.waitForFunction(() => document.querySelectorAll(".open-figure > .figure").length >= 3);
    await page.locator(".open-figure .figure-download summary").first().click();
    for (const name of ["CSV", "Excel", "SVG", "PNG"]) {
      const button = page.locator(".open-figure .figure-downloads").first().getByText(name, {exact: true});
      const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
      assert.ok(download.suggestedFilename().length > 4);
    }
    const archive = page.locator(".open-downloads button").first();
    const [download] = await Promise.all([page.waitForEvent("download"), archive.click()]);
    assert.equal(download.suggestedFilename(), "made-up-7.zip");
  }),
  opening("the first document's published data opens without a file", async (page) => {
    await page.locator(".open-ways button").click();
    await whole(page);
    assert.ok((await page.locator(".open-document .findings [data-finding]").count()) > 10);
    assert.equal(await page.locator(".open-keep").count(), 0);
  }),
  ...[320, 360, 768, 1400].map((width) =>
    opening(
      "no document widens the page",
      async (page) => {
        await choose(page, {...textFile(7), name: `${"很长的文件名".repeat(12)}.txt`}, textFile(21, 2));
        await page.waitForFunction(() => document.querySelectorAll(".open-tab[data-document]").length === 2);
        await whole(page);
        for (const tab of await page.locator(".open-tab").all()) {
          await tab.click();
          const {scrollWidth, clientWidth} = await page.evaluate(() => document.documentElement);
          assert.equal(scrollWidth, clientWidth);
        }
      },
      width
    )
  )
];
