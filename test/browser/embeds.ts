import assert from "node:assert/strict";
import type {Locator, Page} from "playwright-core";
import type {Interaction} from "./interaction.js";
import {textOf} from "./text-of.js";
import {revisit, visit} from "./visit.js";

const ID = "vehicles";
const card = (page: Page) => page.locator(`.embed-card[aria-labelledby="${ID}"]`);
const fold = (page: Page, name: string) => card(page).locator(`[data-code="${name}"]`);
const code = (within: Locator) => within.locator("textarea").first().inputValue();

/** Opens a fold, and waits for what is in it. */
async function unfold(page: Page, name: string): Promise<Locator> {
  await press(fold(page, name).locator("> summary"));
  await fold(page, name).locator(".figure-action > *").waitFor();
  return fold(page, name);
}

/** As a person does: scrolls there, sees it stand, presses. A press in the frame of the scrolling goes to what stood there. */
async function press(button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  await button.page().evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await button.click();
}

async function copied(page: Page, button: Locator): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await press(button);
  await button.page().locator(".copy-status", {hasText: "已复制"}).first().waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The heading is in sight, below what stays at the window's top. */
async function isLedTo(page: Page, id: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const top = document.getElementById(wanted)?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < 200;
  }, id);
}

export const embedInteractions: readonly Interaction[] = [
  {
    title: "every published figure is there, under its own id, in a lazy frame of its own",
    page: "embeds",
    async run(page, origin) {
      const {figures}: {figures: {id: string}[]} = await (await fetch(`${origin}/embed/index.json`)).json();
      const ids = await page.locator(".embed-card > h3").evaluateAll((all) => all.map((h) => h.id));
      assert.deepEqual(
        ids,
        figures.map(({id}) => id)
      );
      assert.equal(await page.locator('.embed-card iframe[loading="lazy"][sandbox]').count(), ids.length);
    }
  },
  {
    title: "a frame is as high as its figure",
    page: `embeds#${ID}`,
    async run(page) {
      const frame = card(page).locator("iframe");
      await page.waitForFunction((f) => (f as HTMLElement | null)?.style.height, await frame.elementHandle());
      const inner = await (await frame.elementHandle())?.contentFrame();
      const height = await inner?.evaluate(() => document.documentElement.getBoundingClientRect().height);
      assert.ok(height && Math.abs(height - ((await frame.boundingBox())?.height ?? 0)) <= 1, `${height}`);
    }
  },
  {
    title: "an address leads to its figure, after the list is drawn and when it changes",
    page: `embeds#${ID}`,
    async run(page) {
      await isLedTo(page, ID);
      await page.evaluate(() => {
        location.hash = "#balance";
      });
      await isLedTo(page, "balance");
    }
  },
  ...["#%00", "#nothing", "#%E0%A4%A", '#"><img src=x>'].map((hash) => ({
    title: "an odd address does nothing",
    page: `embeds?theme=%00&lang=xx&unit=<b>${hash}`,
    async run(page: Page) {
      assert.ok((await page.locator(".embed-card").count()) > 1);
      assert.equal(await page.evaluate(() => scrollY), 0);
      assert.ok(!(await page.locator(".embed-card iframe").first().getAttribute("src"))?.includes("?"));
    }
  })),
  {
    title: "the frame's code is copied whole, with the addresses of this site",
    page: `embeds#${ID}`,
    async run(page, origin) {
      const opened = await unfold(page, "frame");
      const text = await copied(page, opened.locator("button.copy"));
      assert.equal(text, await code(opened));
      assert.ok(text.startsWith(`<iframe src="${origin}/embed/${ID}"`), text);
      assert.ok(text.includes(`<script src="${origin}/embed/_assets/parent.js" async>`), text);
    }
  },
  {
    title: "the element's code comes when its fold is opened, whole and with whole addresses",
    page: `embeds#${ID}`,
    async run(page, origin) {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      const opened = await unfold(page, "element");
      const text = await code(opened);
      assert.ok(asked.includes(`${origin}/embed/${ID}.fragment.html`));
      assert.ok(text.startsWith("<juesuan-figure") && text.endsWith("</script>"));
      assert.doesNotMatch(text, /="\/(?!\/)/);
      assert.ok(text.includes(`${origin}/embed/_assets/juesuan-figure.js`));
    }
  },
  {
    title: "another theme is shown, and asked for by both codes; the folds stay open and the address has it",
    page: `embeds#${ID}`,
    async run(page, origin) {
      await unfold(page, "frame");
      await page.locator('.embed-switches [name="theme"]').selectOption("dark");
      const address = `${origin}/embed/${ID}?theme=dark`;
      assert.equal(await card(page).locator("iframe").getAttribute("src"), address);
      await fold(page, "frame").locator("textarea").waitFor();
      assert.ok((await code(fold(page, "frame"))).includes(`src="${address}"`));
      assert.match(await code(await unfold(page, "element")), /^<juesuan-figure theme="dark" /);
      assert.equal(new URL(page.url()).search, "?theme=dark");
      await revisit(page);
      assert.equal(await card(page).locator("iframe").getAttribute("src"), address);
    }
  },
  {
    title: "a picture's code names pictures that are there, and says in words what they show",
    page: `embeds#${ID}`,
    async run(page) {
      const text = await code(await unfold(page, "picture"));
      const addresses = [...text.matchAll(/https?:[^" ]+/g)].map(([address]) => address);
      assert.ok(addresses.length >= 4);
      for (const address of addresses) assert.equal((await fetch(address)).status, 200, address);
      assert.match(text, /alt="[^"]{20,}"/);
    }
  },
  {
    title: "the picture and the block for the editor of WeChat are copied as what they are",
    page: `embeds#${ID}`,
    async run(page, origin) {
      const opened = await unfold(page, "wechat");
      const types = () =>
        page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({types: all}) => all).sort());
      await copied(page, opened.getByText("复制图片", {exact: true})).catch(() => "");
      assert.deepEqual(await types(), ["image/png"]);
      await press(opened.getByText("复制到公众号", {exact: true}));
      await opened.locator(".copy-status", {hasText: "已复制"}).nth(1).waitFor();
      assert.deepEqual(await types(), ["text/html", "text/plain"]);
      const block = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return (await item?.getType("text/html"))?.text();
      });
      assert.ok(block?.includes(`${origin}/embed/${ID}.wechat.png`), block);
    }
  },
  {
    title: "where the browser forbids the clipboard, code and block are selected, and readers told what to press",
    page: `embeds#${ID}`,
    async run(page) {
      await page.evaluate(() => Object.defineProperty(navigator, "clipboard", {value: undefined}));
      const frame = await unfold(page, "frame");
      await press(frame.locator("button.copy"));
      await frame.locator(".copy-status", {hasText: "Ctrl+C"}).waitFor();
      const selected = await frame
        .locator("textarea")
        .evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart === field.value.length);
      assert.ok(selected);
      const wechat = await unfold(page, "wechat");
      await press(wechat.getByText("复制到公众号", {exact: true}));
      await wechat.locator(".copy-status", {hasText: "Ctrl+C"}).waitFor();
      assert.ok((await page.evaluate(() => String(getSelection()))).length > 20);
    }
  },
  {
    title: "every file of a figure is there",
    page: `embeds#${ID}`,
    async run(page) {
      const opened = await unfold(page, "files");
      const links = await opened
        .locator("a")
        .evaluateAll((all) => all.flatMap((a) => (a instanceof HTMLAnchorElement ? [a.href] : [])));
      assert.ok(links.length > 10, `${links.length}`);
      for (const link of links) assert.equal((await fetch(link)).status, 200, link);
    }
  },
  {
    title: "where the list cannot be read, readers are told, and led on",
    page: "",
    async run(page, origin) {
      await page.route("**/embed/index.json", (route) => route.abort());
      await visit(page, `${origin}/embeds`);
      assert.match(await textOf(page.locator(".embed-lost")), /没有读到/);
      assert.ok((await page.locator(".embed-lost a").count()) > 1);
    }
  },
  ...[320, 360, 768, 1400].map((width) => ({
    title: "no code widens the page",
    page: `embeds#${ID}`,
    width,
    async run(page: Page) {
      for (const name of ["frame", "element", "picture", "wechat", "files", "cite"]) {
        await unfold(page, name);
        const {scrollWidth, clientWidth} = await page.evaluate(() => document.documentElement);
        assert.equal(scrollWidth, clientWidth, name);
      }
    }
  }))
];
