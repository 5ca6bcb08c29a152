// @vitest-environment jsdom
import {expect, test} from "vitest";
import {figureFrame} from "../../src/components/figure-frame.js";
import {printed} from "./quantities.js";

const words = {title: "标题", subtitle: "画的是什么", unit: "万元", note: "说明", source: "来源", alt: "图上的数"};
const table = {
  columns: [
    {name: "label", title: "项目"},
    {name: "amount", title: "决算数", unit: "万元"}
  ],
  rows: [{key: "a", values: ["甲", printed("1,234.50")]}]
};

test("figureFrame(…) says headline, subtitle with unit, drawing, note, source and credit in this order", () => {
  const frame = figureFrame([drawing(640)], words, table, {id: "balance"});
  const parts = [...frame.children].map((e) => e.className || e.localName);
  expect(parts).toEqual(["figure-title", "figure-subtitle", "drawing", "figcaption", "figure-actions"]);
  expect(frame.querySelector(".figure-subtitle")?.textContent).toBe("画的是什么，单位：万元");
  expect(frame.querySelector(".drawing")?.getAttribute("aria-label")).toBe("图上的数");
  expect([...frame.querySelectorAll("figcaption p")].map((p) => p.textContent)).toEqual([
    "说明",
    "来源",
    "制图：读懂决算"
  ]);
});

test("figureFrame(…) in English calls units of money in English", () => {
  const frame = figureFrame([drawing(640)], words, table, {id: "balance", lang: "en"});
  expect(frame.querySelector(".figure-subtitle")?.textContent).toBe("画的是什么; in 10,000 yuan");
  expect(frame.querySelector("thead")?.textContent).toContain("(10,000 yuan)");
});

test("figureFrame(…) links every download at the figure's own address, English ones below en/", () => {
  const home = "https://x.example/embed/";
  const hrefs = (lang: "zh" | "en") =>
    [...figureFrame([], words, table, {id: "balance", lang, home}).querySelectorAll(".figure-downloads a")].map((a) =>
      a.getAttribute("href")
    );
  const files = [".csv", ".xlsx", ".json", ".md", ".svg", ".png", "@2x.png"];
  expect(hrefs("zh")).toEqual(files.map((ending) => `${home}balance${ending}`));
  expect(hrefs("en")).toEqual(files.map((ending) => `${home}en/balance${ending}`));
});

test("figureFrame(…) holds codes for other sites, the whole address in each", () => {
  const frame = figureFrame([drawing(640)], words, table, {id: "balance", home: "https://x.example/embed/"});
  const codes = [...frame.querySelectorAll("textarea")].map((t) => t.value);
  expect(codes).toHaveLength(2);
  expect(codes[0]).toContain('src="https://x.example/embed/balance" title="标题"');
  expect(codes[1]).toContain('src="https://x.example/embed/balance.png"');
  expect(frame.querySelector('.figure-embed a[href="./embeds#balance"]')).not.toBeNull();
});

test("figureFrame(…) opens one fold at a time, and leaves out a citation that is not given", () => {
  const folds = (options = {}) => [
    ...figureFrame([], words, table, {id: "balance", ...options}).querySelectorAll(".figure-actions > details")
  ];
  expect(folds()).toHaveLength(3);
  expect(folds({citation: document.createElement("p")})).toHaveLength(4);
  expect(new Set(folds().map((fold) => fold.getAttribute("name")))).toEqual(new Set(["balance-actions"]));
});

test("figureFrame(…) hides what needs script until there is one", () => {
  expect(figureFrame([], words, table, {id: "balance"}).querySelector(".copy-link")?.hasAttribute("hidden")).toBe(true);
});

test.each([
  [
    [340, 560, 760],
    ["narrow", "medium", "wide"]
  ],
  [
    [340, 760],
    ["narrow medium", "wide"]
  ],
  [
    [560, 760],
    ["narrow medium", "wide"]
  ],
  [
    [300, 340],
    ["", "narrow medium wide"]
  ],
  [[340], [null]]
])("figureFrame(…) of drawings %j shows them at %j", (widths, bands) => {
  const frame = figureFrame(widths.map(drawing), words, table, {id: "balance"});
  expect([...frame.querySelectorAll(".drawing > svg")].map((svg) => svg.getAttribute("data-for"))).toEqual(bands);
});

function drawing(width: number): Element {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", "200");
  return svg;
}
