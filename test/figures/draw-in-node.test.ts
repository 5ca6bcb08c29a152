import {expect, test} from "vitest";
import {standInDocument} from "../../src/embed/stand-in-document.js";
import {balance, draw} from "../../src/figures/index.js";
import {jilinFrames} from "./jilin-frames.js";

test("draw(figure, frames) in Node is whole and still: what needs script is hidden or not there", () => {
  standInDocument();
  const figure = draw(balance, jilinFrames);
  expect(figure.querySelectorAll(".drawing > svg")).toHaveLength(3);
  expect(figure.querySelectorAll("tbody tr").length).toBeGreaterThan(0);
  expect(figure.querySelector("[data-alive], .unit-switch, .sort, .drawing[tabindex]")).toBeNull();
  expect(figure.querySelector(".copy-link")?.hasAttribute("hidden")).toBe(true);
});
