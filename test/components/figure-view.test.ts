// @vitest-environment jsdom
import {beforeEach, expect, test} from "vitest";
import {enhanceFigure} from "../../src/components/enhance-figure.js";
import {applyView, parseView, toSearch, viewOf} from "../../src/components/figure-view.js";
import {madeFigure} from "./made-figure.js";

beforeEach(() => {
  document.documentElement.removeAttribute("data-theme");
  document.body.replaceChildren();
});

test("parseView(search) reads unit, order, row, theme and language", () => {
  const view = {unit: "亿元", sort: "-amount", selected: "p07", theme: "dark", lang: "en"};
  expect(parseView("?unit=亿元&sort=-amount&selected=p07&theme=dark&lang=en")).toEqual(view);
  expect(parseView(toSearch(view))).toEqual(view);
});

test.each([
  "",
  "?",
  "?unit=<script>alert(1)</script>",
  '?selected="><img src=x onerror=alert(1)>',
  "?theme=%00",
  "?theme=%E0%A4%A",
  "?lang=xx",
  "?sort=--amount",
  "?sort=amount,other",
  "?unit=constructor&lang=__proto__",
  `?selected=${"a".repeat(100)}`,
  "?other=1"
])("parseView(%j) finds nothing that it knows", (search) => {
  expect(parseView(search)).toEqual({});
});

test("toSearch(view) leaves out what is as published", () => {
  expect(toSearch({})).toBe("");
  expect(toSearch({unit: "", selected: "p07"})).toBe("?selected=p07");
  expect(toSearch({unit: "<script>"})).toBe("");
});

test("applyView(figure, view) shows unit, order, row and theme, and viewOf(figure) tells them again", () => {
  const figure = show();
  applyView(figure, {unit: "元", sort: "amount", selected: "b", theme: "dark"});
  expect([...figure.querySelectorAll("tbody tr")].map((tr) => tr.getAttribute("data-key"))).toEqual(["b", "a", "sum"]);
  expect(figure.querySelector('[aria-sort="ascending"]')?.getAttribute("data-column")).toBe("amount");
  expect(figure.querySelector('tr[aria-current="true"]')?.getAttribute("data-key")).toBe("b");
  expect(figure.querySelectorAll(".drawing a[data-selected]")).toHaveLength(2);
  expect(figure.querySelector("td.number")?.textContent).toBe("655,000");
  expect(figure.querySelector<HTMLSelectElement>(".unit-switch")?.value).toBe("元");
  expect(document.documentElement.getAttribute("data-theme")).toBe("dark");
  expect(viewOf(figure)).toEqual({unit: "元", sort: "amount", selected: "b"});
});

test("applyView(figure, view) ignores rows and columns that are not there, and writes nothing of them", () => {
  const figure = show();
  const before = figure.outerHTML;
  applyView(figure, {sort: "other", selected: '"><img src=x>'});
  expect(figure.outerHTML).toBe(before);
});

test("applyView(figure, view) goes back to the document's unit, and knows no unit but those of money", () => {
  const figure = show();
  applyView(figure, {unit: "元"});
  applyView(figure, {unit: "<b>"});
  expect(figure.querySelector("td.number")?.textContent).toBe("12,345,000");
  applyView(figure, {unit: ""});
  expect(figure.querySelector("td.number")?.textContent).toBe("1,234.50");
  expect(figure.querySelector<HTMLSelectElement>(".unit-switch")?.selectedIndex).toBe(1);
  expect(viewOf(figure)).toEqual({});
});

test("applyView(figure, view) gives a figure in a shadow root its own theme, not the page's", () => {
  const host = document.createElement("div");
  document.body.append(host);
  const figure = madeFigure();
  host.attachShadow({mode: "open"}).append(figure);
  applyView(figure, {theme: "dark"});
  expect(figure.getAttribute("data-theme")).toBe("dark");
  expect(document.documentElement.hasAttribute("data-theme")).toBe(false);
});

function show(): HTMLElement {
  const figure = enhanceFigure(madeFigure());
  document.body.append(figure);
  return figure;
}
