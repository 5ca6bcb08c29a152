// @vitest-environment jsdom
import {expect, test} from "vitest";
import {fillPage, type Story} from "../../src/story/index.js";
import {storyData} from "./story-data.js";

const story: Story = {...storyData, lang: "zh", root: "./", page: "spending", all: [storyData]};
const english: Story = {...story, lang: "en", root: "../", page: "en/spending"};
const text = (html: string) => {
  const body = document.createElement("body");
  body.innerHTML = html;
  return body.textContent;
};

test("fillPage(html) puts a printed number with its unit, which leads to its place", () => {
  const html = fillPage("<p>支出 {{03:total:basic}}。</p>", story);
  expect(text(html)).toBe("支出 6209.10 万元。");
  expect(html).toContain(`href="./ledger#cell=03:total:basic"`);
});

test("fillPage(html) tells English sentences amounts in yuan, and counts without their measure word", () => {
  expect(text(fillPage("{{03:total:basic}} {{claim:9.2.2:count.2}}", english))).toBe("62,091,000 yuan 39");
  expect(fillPage("{{03:total:basic}}", english)).toContain(`href="../en/ledger#cell=03:total:basic"`);
});

test("fillPage(html) leaves unit or sign out where the sentence has said it", () => {
  expect(text(fillPage("{{03:total:basic | bare}}", story))).toBe("6209.10");
  expect(text(fillPage("{{running-against-sangong/running-costs/other | size}}", story))).toBe("54.54 万元");
});

test("fillPage(html) has numbers of figures as the figures have them, with their formula", () => {
  const html = fillPage("{{vehicle-cost/held/amount}}", story);
  expect(text(html)).toBe("34200 元");
  expect(html).toContain("data-derived");
});

test("fillPage(html) follows the frames: another number is another sentence", () => {
  const cells = story.frames.cells.map((c) => (c.id === "03:total:basic" ? {...c, text: "1.23"} : c));
  const other = {...story, frames: {...story.frames, cells}};
  expect(text(fillPage("{{03:total:basic}}", other))).toBe("1.23 万元");
  const without = {...story, frames: {...story.frames, cells: cells.filter((c) => c.id !== "03:total:basic")}};
  expect(text(fillPage("{{03:total:basic}}", without))).toBe("（文件没有印）");
});

test("fillPage(html) puts a figure in the place of its paragraph, its links made the page's", () => {
  const html = fillPage("<p>{{figure balance}}</p>", english);
  expect(html).toBe(
    `<figure data-figure="balance" lang="en"><a href="../en/ledger#cell=x">1</a><a href="../embed/balance">2</a></figure>`
  );
});

test("fillPage(html) makes every block of every page from the frames", () => {
  for (const of of [story, english])
    for (const block of [
      "coverage",
      "findings",
      "key-numbers",
      "leads count",
      "questions",
      "repairs",
      "rules",
      "terms"
    ]) {
      const html = fillPage(`<p>{{${block}}}</p>`, of);
      expect(html.length, block).toBeGreaterThan(200);
      expect(html, block).not.toContain("{{");
    }
});

test("fillPage(html) tells no change beside a key number whose direction the narrative leaves open", () => {
  const beside = (direction: string) => {
    const claims = story.frames.claims.map((c) => (c.id === "claim:9.1:change" ? {...c, direction} : c));
    return text(fillPage("<p>{{key-numbers}}</p>", {...story, frames: {...story.frames, claims}}));
  };
  expect(beside("up")).toContain("比上年增加 15.9 万元，9.1%");
  expect(beside("down")).toContain("比上年减少 15.9 万元，9.1%");
  expect(beside("")).not.toContain("15.9");
});

test("fillPage(html) takes no change against a budget for one against the year before", () => {
  const {claims} = story.frames;
  const ofBudget = claims.flatMap((c) =>
    c.id === "claim:9.1:change" ? [{...c, id: "claim:9.2.3:change", ofBasis: "initial-budget"}] : []
  );
  const more = {...story, frames: {...story.frames, claims: [...ofBudget, ...claims]}};
  expect(fillPage("<p>{{key-numbers}}</p>", more)).toBe(fillPage("<p>{{key-numbers}}</p>", story));
});

test("fillPage(html) gives terms an address each, but for those that a paragraph of the page has", () => {
  expect(fillPage("<p>{{terms}}</p>", story)).toContain(`<tr id="running-costs">`);
  expect(fillPage("<p>{{terms running-costs}}</p>", story)).not.toContain(`id="running-costs"`);
});

test("fillPage(html) throws where a page asks for what is not there, and names the page", () => {
  expect(() => fillPage("<p>{{figure nothing}}</p>", story)).toThrow("unknown figure: {{figure nothing}} in spending");
  expect(() => fillPage("<p>{{nothing}}</p>", story)).toThrow("unknown block: {{nothing}} in spending");
  expect(() => fillPage("{{vehicle-cost/nothing/cost}}", story)).toThrow("no such row");
  expect(() => fillPage("a {{nothing}}", story)).toThrow("unknown number: {{nothing}}");
  expect(() => fillPage("{{03:total:basic | loud}}", story)).toThrow("unknown form");
});

test("fillPage(html) leaves braces in what it put in as they are", () => {
  const braced = {...story, figure: () => "<pre>author = {{juesuan}}</pre>"};
  expect(fillPage("<p>{{figure balance}}</p>", braced)).toBe("<pre>author = {{juesuan}}</pre>");
});
