import assert from "node:assert/strict";
import type {Locator, Page} from "playwright-core";
import type {Interaction} from "./interaction.js";
import {textOf} from "./text-of.js";
import {revisit, visit} from "./visit.js";

const exercise = (page: Page, n: number) => page.locator(".exercise").nth(n);
const result = (item: Locator) => textOf(item.locator(".exercise-result"));

/** What the working comes to, as a student types it: digits and sign. */
async function answerOf(item: Locator): Promise<string> {
  return (await textOf(item.locator(".exercise-formula strong"))).replace(/[^\d.,−]/g, "");
}

async function answer(item: Locator, typed: string): Promise<string> {
  await item.locator("input").fill(typed);
  await item.locator("input").press("Enter");
  return result(item);
}

/** Digits as a Chinese keyboard gives them. */
function fullWidth(text: string): string {
  return text.replace(/[\d.,]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}

/** How many pages it prints. */
async function pagesOf(page: Page): Promise<number> {
  const printed = (await page.pdf({preferCSSPageSize: true})).toString("latin1");
  return printed.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

export const classroomInteractions: readonly Interaction[] = [
  {
    title: "an exercise done wrong says so, done right shows its working, and both are read out",
    page: "classroom/5?seed=101",
    async run(page) {
      const item = exercise(page, 0);
      const right = await answerOf(item);
      assert.equal(await item.locator(".exercise-working").isVisible(), false);
      assert.match(await answer(item, "0.01"), /^不对/);
      assert.equal(await answer(item, ` ${fullWidth(right)}％`), "对，一位不差。");
      assert.equal(await item.locator(".exercise-result").getAttribute("role"), "status");
      assert.ok(await item.locator(".exercise-working").isVisible());
      assert.ok(await item.locator('.exercise-working a[href^="../ledger#cell=10:"]').count());
    }
  },
  {
    title: "an answer in yuan is taken for one in 万元, and a unit that is off by ten thousand is told",
    page: "classroom/2?seed=102",
    async run(page) {
      const item = exercise(page, 0);
      const right = await answerOf(item);
      assert.match(await answer(item, `${right.replace(".", "")}00元`), /^对/);
      assert.match(await answer(item, `${right}元`), /单位差了/);
    }
  },
  {
    title: "hints come one after another by the keyboard alone",
    page: "classroom/5?seed=103",
    async run(page) {
      const item = exercise(page, 0);
      await item.locator("input").focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      assert.equal(await item.locator(".exercise-hints li").count(), 1);
      await page.keyboard.press("Enter");
      assert.equal(await item.locator(".exercise-hints li").count(), 2);
    }
  },
  {
    title: "other numbers come with another address, and the same address has the same numbers",
    page: "classroom/5?seed=104",
    async run(page) {
      const question = () => textOf(page.locator(".exercise-list"));
      const first = await question();
      await page.locator(".exercise-tools button").click();
      assert.equal(new URL(page.url()).search, "?seed=105");
      assert.notEqual(await question(), first);
      await visit(page, page.url().replace("105", "104"));
      assert.equal(await question(), first);
    }
  },
  {
    title: "what was done is kept in the browser, until it is forgotten",
    page: "classroom/5?seed=106",
    async run(page) {
      const sent: string[] = [];
      page.on("request", (request) => sent.push(request.method()));
      await answer(exercise(page, 0), await answerOf(exercise(page, 0)));
      await revisit(page);
      assert.ok(
        await exercise(page, 0)
          .getAttribute("data-done")
          .then((done) => done !== null)
      );
      await page.getByRole("button", {name: "清除记录"}).click();
      await revisit(page);
      assert.equal(await page.locator(".exercise[data-done]").count(), 0);
      assert.ok(sent.every((method) => method === "GET"));
    }
  },
  {
    title: "a number of a question opens where it comes from",
    page: "classroom/5?seed=107",
    async run(page) {
      await exercise(page, 0).locator(".exercise-question a").first().click();
      assert.match(await textOf(page.locator(".provenance")), /表10/);
    }
  },
  {
    title: "lesson five prints as one page",
    page: "classroom/sheet?lesson=5&seed=3",
    async run(page) {
      assert.equal(await page.locator(".paper > ol > li").count(), 6);
      assert.match(await textOf(page.locator(".paper > footer")), /第 3 份 · http.*lesson=5&seed=3/);
      assert.equal(await pagesOf(page), 1);
      await page.emulateMedia({media: "print"});
      for (const hidden of ["h1", ".sheet-controls", "#observablehq-header", "#observablehq-footer"])
        assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
    }
  },
  ...[1, 2, 3, 4, 5, 6].map((lesson) => ({
    title: "thirty sheets are thirty pages",
    page: `classroom/sheet?lesson=${lesson}&seeds=1-30`,
    async run(page: Page) {
      assert.equal(await pagesOf(page), 30);
    }
  })),
  {
    title: "one key has thirty sheets, and agrees with the exercises on the screen",
    page: "classroom/sheet?lesson=5&seeds=1-30&key",
    async run(page, origin) {
      const row = page.locator("tbody tr").nth(16);
      assert.equal(await page.locator("tbody tr").count(), 30);
      const cells = await row.locator("td").allTextContents();
      await visit(page, `${origin}/classroom/5?seed=17`);
      for (const [i, cell] of cells.entries())
        assert.equal(await answerOf(exercise(page, i)), cell.replace(/[^\d.,−]/g, ""));
    }
  },
  {
    title: "the form asks for sheets by their address",
    page: "classroom/sheet",
    async run(page) {
      await page.locator('[name="lesson"]').selectOption("6");
      await page.locator('[name="seeds"]').fill("4-5");
      await page.locator(".sheet-controls button").first().click();
      await page.waitForURL(/lesson=6&seeds=4-5/);
      await page.locator(".paper").nth(1).waitFor();
      assert.equal(await page.locator(".paper").count(), 2);
    }
  },
  ...['?lesson=99&seed="><img src=x>', "?lesson=%00&seeds=1-99999", "?lesson=5&seed=-3"].map((search) => ({
    title: "an odd address is told, and does nothing",
    page: `classroom/sheet${search}`,
    async run(page: Page) {
      assert.equal(await page.locator(".sheet-odd").count(), 1);
      assert.equal(await page.locator(".paper").count(), 1);
      assert.equal(await page.locator(".sheet-desk img").count(), 0);
    }
  })),
  {
    title: "slides turn by arrow keys, keep their place in the address, and Escape leaves",
    page: "classroom/5",
    async run(page) {
      await page.getByRole("button", {name: "投影"}).click();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      assert.equal(new URL(page.url()).search + new URL(page.url()).hash, "?view=slides#three-numbers");
      assert.ok(await page.locator("#three-numbers").isVisible());
      assert.equal(await page.locator("#aims").isVisible(), false);
      await revisit(page);
      assert.ok(await page.locator("#three-numbers").isVisible());
      await page.keyboard.press("Escape");
      assert.ok(await page.locator("#aims").isVisible());
      assert.equal(new URL(page.url()).search, "");
    }
  },
  {
    title: "an exercise can be done on its slide",
    page: "en/classroom/5?view=slides&seed=108#exercises",
    async run(page) {
      const item = exercise(page, 0);
      assert.match(await answer(item, await answerOf(item)), /^Right/);
      assert.equal(await page.locator("#discussion").isVisible(), false);
    }
  },
  {
    title: "without script the lesson can be read, and says what is missing",
    page: "classroom/5",
    scripts: false,
    async run(page) {
      assert.match(await textOf(page.locator("[data-exercises]")), /不用脚本就没有题目/);
      assert.ok(await page.locator("#example").isVisible());
    }
  },
  {
    title: "exercises, sheets and slides fit a narrow screen",
    page: "classroom/1",
    width: 320,
    async run(page, origin) {
      const main = page.locator("#observablehq-main");
      const fits = () => main.evaluate((element) => element.scrollWidth <= innerWidth);
      for (const path of [
        "classroom/1",
        "en/classroom/3",
        "en/classroom/sheet?lesson=5&seeds=1-3&key",
        "classroom/6?view=slides"
      ]) {
        await visit(page, `${origin}/${path}`);
        assert.ok(await fits(), path);
      }
    }
  }
];
