// @vitest-environment jsdom
import {expect, test} from "vitest";
import {balance, draw} from "../../src/figures/index.js";
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
