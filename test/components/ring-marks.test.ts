// @vitest-environment jsdom
import {expect, test} from "vitest";
import {ringMarks} from "../../src/components/ring-marks.js";
import {madeFigure} from "./made-figure.js";
import {rect} from "./rect.js";

test("ringMarks(drawing, marks) rings all marks of a number, in the drawing's own units, and one number at a time", () => {
  const drawing = madeFigure().querySelector(".drawing");
  const svg = drawing?.querySelector("svg");
  const [bar, label, other] = drawing?.querySelectorAll("a") ?? [];
  if (!drawing || !svg || !bar || !label || !other) throw new Error("missing mark: figure");
  // Shown at half its width of 640.
  svg.getBoundingClientRect = () => rect(10, 20, 320, 45);
  bar.getBoundingClientRect = () => rect(10, 20, 100, 10);
  label.getBoundingClientRect = () => rect(110, 22, 50, 10);
  ringMarks(drawing, [bar, label]);
  const ring = svg.querySelector(".ring");
  const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => Number(ring?.getAttribute(name)));
  expect([x, y, width, height]).toEqual([-3, -3, 306, 30]);
  ringMarks(drawing, [other]);
  expect(svg.querySelectorAll(".ring")).toHaveLength(1);
  ringMarks(drawing, []);
  expect(svg.querySelectorAll(".ring")).toHaveLength(0);
});
