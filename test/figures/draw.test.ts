// @vitest-environment jsdom
import {expect, test} from "vitest";
import type {DataTable} from "../../src/components/index.js";
import {balance, draw, projects, toTable} from "../../src/figures/index.js";
import {framesOf} from "./frames-of.js";
import {jilinFrames} from "./jilin-frames.js";

test("draw(figure, frames) is alive on a page, with a drawing for each of three widths", () => {
  const figure = draw(balance, jilinFrames);
  expect(figure.querySelector(".drawing")?.getAttribute("tabindex")).toBe("0");
  const bands = [...figure.querySelectorAll(".drawing > svg")].map((svg) => svg.getAttribute("data-for"));
  expect(bands).toEqual(["narrow", "medium", "wide"]);
});

test("draw(figure, frames) leads every mark to a number of the figure's own table", () => {
  const figure = draw(balance, jilinFrames);
  const ids = new Set([...figure.querySelectorAll("td[id]")].map((td) => `#${td.id}`));
  const marks = [...figure.querySelectorAll(".drawing a")].map((mark) => mark.getAttribute("href") ?? "");
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.filter((address) => !ids.has(address))).toEqual([]);
});

test("toTable(figure, rows, lang) names a unit of money in the heading where all amounts of the column have it", () => {
  const rows = balance.rows(jilinFrames, "zh") ?? [];
  const unitsOf = (table: DataTable) => table.columns.map(({name, unit}) => [name, unit]);
  const units = {side: undefined, label: undefined, amount: "万元", year: "万元", gap: "万元"};
  expect(unitsOf(toTable(balance, rows, "zh"))).toEqual(Object.entries(units));
  const mixed = rows.map((r, i) => (i ? r : {...r, amount: {...r.amount, unit: "元"}}));
  expect(unitsOf(toTable(balance, mixed, "zh"))).toEqual(Object.entries({...units, amount: undefined}));
});

test("toTable(figure, rows, lang) keeps units that a column declares", () => {
  const rows = projects.rows(jilinFrames, "en") ?? [];
  const {columns} = toTable(projects, rows, "en");
  expect(columns.map(({unit}) => unit)).toEqual([undefined, "万元", "万元", "万元", "万元", "%", "points"]);
});

test("draw(figure, frames, {width}) draws one where one is asked for", () => {
  const drawings = draw(balance, jilinFrames, {width: 500}).querySelectorAll(".drawing > svg");
  expect([...drawings].map((svg) => svg.getAttribute("width"))).toEqual(["500"]);
});

test("draw(figure, frames, {home, ledger}) leads where the page says", () => {
  const figure = draw(balance, jilinFrames, {lang: "en", home: "https://x.example/embed/", ledger: "../ledger"});
  expect(figure.querySelector(".figure-downloads a")?.getAttribute("href")).toBe(
    "https://x.example/embed/en/balance.csv"
  );
  expect(figure.querySelector("td a")?.getAttribute("href")).toMatch(/^\.\.\/ledger#cell=/);
});

test("draw(figure, frames) says so where the document lacks its numbers", () => {
  expect(draw(balance, framesOf({})).textContent).toContain("不画");
  expect(draw(balance, framesOf({}), {lang: "en"}).textContent).toContain("nothing is drawn");
});
