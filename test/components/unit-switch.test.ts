// @vitest-environment jsdom
import {expect, test} from "vitest";
import {showUnit} from "../../src/components/show-unit.js";
import {unitSwitch} from "../../src/components/unit-switch.js";
import {madeFigure} from "./made-figure.js";

test("unitSwitch(figure) rewrites table, drawing and words exactly, and back to the very same digits", () => {
  const figure = madeFigure();
  const before = textsIn(figure);
  const control = unitSwitch(figure, {lang: "zh"});
  const choose = (unit: string) => {
    if (!control) throw new Error("missing switch: figure");
    control.value = unit;
    control.dispatchEvent(new Event("change"));
    return textsIn(figure);
  };
  expect(choose("亿元")).toEqual({
    table: ["0.123450", "0.006550", "0.130000"],
    drawing: ["0.123450 亿元", "0.006550", "0.130000 亿元"],
    words: ["亿元", "亿元"]
  });
  expect(choose("元").table).toEqual(["12,345,000", "655,000", "13,000,000"]);
  expect(choose("")).toEqual(before);
});

test("unitSwitch(figure) offers the three units, the figure's own first chosen, in the reader's language", () => {
  const names = (lang: "zh" | "en") => {
    const control = unitSwitch(madeFigure(lang), {lang});
    return [...(control?.options ?? [])].map((o) => `${o.textContent}${o.selected ? "*" : ""}`);
  };
  expect(names("zh")).toEqual(["元", "万元*", "亿元"]);
  expect(names("en")).toEqual(["yuan", "10,000 yuan*", "100 million yuan"]);
});

test("unitSwitch(figure) of amounts in several units stands among the actions, as printed until one is chosen", () => {
  const figure = madeFigure();
  figure.querySelector("td [data-unit]")?.setAttribute("data-unit", "元");
  const before = textsIn(figure);
  const control = unitSwitch(figure, {lang: "zh"});
  expect([...(control?.options ?? [])].map((o) => o.textContent)).toEqual(["按原表", "元", "万元", "亿元"]);
  expect(control?.closest(".figure-actions")).not.toBeNull();
  showUnit(figure, "万元", "zh");
  expect(textsIn(figure).table).toEqual(["0.123450", "65.50", "1,300.00"]);
  showUnit(figure, "", "zh");
  expect(textsIn(figure)).toEqual(before);
});

test("unitSwitch(figure) gives a figure without money no switch", () => {
  const figure = madeFigure();
  for (const part of figure.querySelectorAll("[data-unit]")) part.setAttribute("data-unit", "辆");
  expect(unitSwitch(figure, {lang: "zh"})).toBeNull();
});

test("showUnit(figure, unit) leaves the operands of a formula as the document prints them", () => {
  const figure = madeFigure();
  showUnit(figure, "元", "zh");
  expect(figure.querySelector(".formula > p")?.textContent).toBe("= 1,234.50 + 65.50");
});

function textsIn(figure: Element) {
  const texts = (selector: string) => [...figure.querySelectorAll(selector)].map((e) => e.textContent);
  return {
    table: texts("td [data-unit]:not(.unit)"),
    drawing: texts(".drawing text"),
    words: texts(".figure-subtitle .unit, thead .unit")
  };
}
