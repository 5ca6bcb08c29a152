// @vitest-environment jsdom
import {expect, test} from "vitest";
import {dataTable} from "../../src/components/data-table.js";
import {numberAt} from "../../src/components/number-at.js";
import {provenanceOf} from "../../src/components/provenance-of.js";
import type {Quantity} from "../../src/components/quantity.js";
import {printed} from "./quantities.js";

const [cost, count] = [printed("153.90"), printed("39辆", "")].map(({origin}) => origin[0] ?? "");
const columns = [
  {name: "name", title: "项目"},
  {name: "amount", title: "每辆"}
];

function said(quantity: Quantity, lang: "zh" | "en" = "zh"): readonly string[] {
  const figure = document.createElement("figure");
  figure.append(dataTable({columns, rows: [{key: "a", values: ["甲", quantity]}]}, {figure: "f", lang}));
  const at = numberAt(figure, "f.a.amount");
  if (!at) throw new Error("missing number");
  const panel = document.createElement("div");
  panel.append(...provenanceOf(at, lang));
  return [...panel.querySelectorAll("p, li")].map(({textContent}) => textContent ?? "");
}

test("provenanceOf(number) says the unit of an operand where it is not the number's", () => {
  const each = {...printed("39462", "元"), origin: [cost ?? "", " × 10000 ÷ ", count ?? ""]};
  expect(said(each)).toContain("39462 元 = 153.90 × 10000 ÷ 39辆");
  expect(said(each).slice(-2)).toEqual(["表03 03:153.90:total（万元） 153.90", "表03 03:39辆:total 39辆"]);
  expect(said(each, "en").at(-2)).toBe("表03 03:153.90:total (10,000 yuan) 153.90");
});

test("provenanceOf(number) tells a moved number from a printed one", () => {
  expect(said({...printed("1,539,000", "元"), origin: [cost ?? "", " × 10000"]})).toContain("由这些数算出");
  expect(said(printed("153.90"))).toContain("印在");
});
