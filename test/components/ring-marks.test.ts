// @vitest-environment jsdom
import {expect, test} from "vitest";
import {ringMarks} from "../../src/components/ring-marks.js";
import {madeFigure} from "./made-figure.js";
import {rect} from "./rect.js";

const NAMES = ["x", "y", "width", "height"];

test("ringMarks(drawing, marks) rings the marks of one number, in the drawing's own units, but none within another", () => {
  const drawing = madeFigure().querySelector(".drawing");
  const svg = drawing?.querySelector("svg");
  const [bar, label, other] = drawing?.querySelectorAll("a") ?? [];
  if (!drawing || !svg || !bar || !label || !other) throw new Error("missing mark: figure");
  const rings = () => [...svg.querySelectorAll(".ring")].map((r) => NAMES.map((name) => Number(r.getAttribute(name))));
  // Shown at half its width of 640.
  svg.getBoundingClientRect = () => rect(10, 20, 320, 45);
  bar.getBoundingClientRect = () => rect(10, 20, 100, 10);
  label.getBoundingClientRect = () => rect(112, 22, 50, 10);
  ringMarks(drawing, [bar, label]);
  expect(rings()).toEqual([
    [-3, -3, 206, 26],
    [201, 1, 106, 26]
  ]);
  label.getBoundingClientRect = () => rect(20, 21, 50, 8);
  ringMarks(drawing, [bar, label]);
  expect(rings()).toEqual([[-3, -3, 206, 26]]);
  ringMarks(drawing, [other]);
  expect(svg.querySelectorAll(".ring")).toHaveLength(1);
  ringMarks(drawing, []);
  expect(svg.querySelectorAll(".ring")).toHaveLength(0);
});
