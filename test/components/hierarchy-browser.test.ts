// @vitest-environment jsdom
import {beforeEach, expect, test} from "vitest";
import {hierarchyBrowser} from "../../src/components/hierarchy-browser.js";
import {hierarchyRows} from "./hierarchy-rows.js";

let roots: string[] = [];

beforeEach(() => {
  roots = [];
  document.body.replaceChildren();
});

function browse(options: Partial<Parameters<typeof hierarchyBrowser>[1]> = {}) {
  const onroot = (root: string) => roots.push(root);
  const element = hierarchyBrowser(hierarchyRows, {whole: "基本支出", width: 640, onroot, ...options});
  document.body.append(element);
  const part = (selector: string) => element.querySelector<HTMLElement>(selector) ?? document.createElement("p");
  const drawing = part(".drawing");
  return {
    element,
    drawing,
    press: (...keys: string[]) => {
      const events = keys.map((key) => new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
      for (const event of events) drawing.dispatchEvent(event);
      return events.at(-1);
    },
    click: (target: Element | null | undefined, init: MouseEventInit = {}) => {
      const event = new MouseEvent("click", {bubbles: true, cancelable: true, ...init});
      target?.dispatchEvent(event);
      return event;
    },
    tile: (key: string) => drawing.querySelector(`a[href="#hierarchy.${key}.amount"] rect`),
    path: () => [...element.querySelectorAll("nav li")].map((li) => li.textContent),
    items: () =>
      [...element.querySelectorAll(".hierarchy-items li > div > :first-child")].map((name) => name.textContent),
    said: () => part("[role=status]").textContent
  };
}

test("hierarchyBrowser(rows) shows the whole, its items with their digits beside it", () => {
  const {element, path, items, said} = browse();
  expect(path()).toEqual(["基本支出"]);
  expect(items()).toEqual(hierarchyRows.filter((r) => r.key !== "30217").map((r) => r.label));
  expect(element.querySelector('[id="hierarchy.30199.amount"]')?.textContent).toContain("0.02");
  expect(said()).toBe("");
});

test("hierarchyBrowser(rows) has an item for every tile, which the tile leads to", () => {
  const {drawing} = browse();
  const addresses = [...drawing.querySelectorAll("a")].map((a) => a.getAttribute("href")?.slice(1) ?? "");
  expect(addresses.length).toBeGreaterThan(0);
  for (const id of addresses) expect(document.getElementById(id)).not.toBeNull();
});

test("hierarchyBrowser(rows) leads every printed number to its place in the ledger", () => {
  const {element} = browse({ledger: "/ledger"});
  const item = element.querySelector('[id="hierarchy.30101.amount"] a');
  expect(item?.getAttribute("href")).toBe("/ledger#cell=06:30101:amount");
});

test("hierarchyBrowser(rows, {root}) begins at the branch, without calling onroot or taking the focus", () => {
  const {path, items} = browse({root: "301"});
  expect(path()).toEqual(["基本支出", "人员经费", "工资福利支出"]);
  expect(items()).toHaveLength(3);
  expect(roots).toEqual([]);
  expect(document.activeElement).toBe(document.body);
});

test("hierarchyBrowser(rows, {root}) shows the branch of a row without parts, and the whole for no row", () => {
  expect(browse({root: "30101"}).path().at(-1)).toBe("工资福利支出");
  expect(browse({root: "<b>"}).path()).toEqual(["基本支出"]);
});

test("hierarchyBrowser(rows) has one tab stop for its drawing", () => {
  const {drawing} = browse();
  expect(drawing.tabIndex).toBe(0);
  for (const link of drawing.querySelectorAll("a")) expect(link.getAttribute("tabindex")).toBe("-1");
});

test("a click goes into a branch, says so and calls onroot", () => {
  const {click, tile, path, said, drawing} = browse();
  expect(click(tile("301")).defaultPrevented).toBe(true);
  expect(path().at(-1)).toBe("工资福利支出");
  expect(said()).toBe("现在是工资福利支出，共 3 项");
  expect(roots).toEqual(["301"]);
  expect(document.activeElement).toBe(drawing);
});

test("a click on a tile without parts, or with a modifier, stays a link", () => {
  const {click, tile} = browse();
  expect(click(tile("30101")).defaultPrevented).toBe(false);
  expect(click(tile("301"), {ctrlKey: true}).defaultPrevented).toBe(false);
  expect(roots).toEqual([]);
});

test("arrows go from tile to tile, ring it and say its name and digits", () => {
  const {press, said, drawing} = browse();
  press("ArrowRight");
  expect(said()).toBe("人员经费 90.00 万元，含 2 项，按回车进入");
  press("ArrowRight", "ArrowDown");
  expect(said()).toBe("对个人和家庭的补助 10.00 万元");
  expect(drawing.querySelectorAll(".ring").length).toBeGreaterThan(0);
});

test("Enter goes into the tile, Escape back to it, and at the whole Escape is left to the page", () => {
  const {press, path, said} = browse();
  press("ArrowRight", "ArrowRight", "Enter");
  expect(path().at(-1)).toBe("工资福利支出");
  press("Escape");
  expect(path().at(-1)).toBe("人员经费");
  press("ArrowDown");
  expect(said()).toContain("对个人和家庭的补助");
  press("Escape");
  expect(roots).toEqual(["301", "staff", ""]);
  expect(press("Escape")?.defaultPrevented).toBe(false);
});

test("keys with a modifier are left to the browser", () => {
  const {drawing, said} = browse();
  const event = new KeyboardEvent("keydown", {key: "ArrowRight", altKey: true, cancelable: true});
  drawing.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
  expect(said()).toBe("");
});

test("the path and the list go to a branch too", () => {
  const {click, element, path} = browse({root: "301"});
  click(element.querySelector("nav button"));
  expect(path()).toEqual(["基本支出"]);
  click(element.querySelector(".hierarchy-items button"));
  expect(path()).toEqual(["基本支出", "人员经费"]);
  expect(roots).toEqual(["", "staff"]);
});

test('hierarchyBrowser(rows, {lang: "en"}) speaks English', () => {
  const {press, said, element} = browse({lang: "en", whole: "Basic expenditure"});
  expect(element.lang).toBe("en");
  press("ArrowRight");
  expect(said()).toBe("人员经费, 90.00 (10,000 yuan), 2 items, Enter to go in");
});

test("hierarchyBrowser(rows) draws again in the unit that the reader chose", () => {
  const {click, tile, element} = browse();
  element.setAttribute("data-in-unit", "元");
  click(tile("301"));
  expect(element.querySelector('[id="hierarchy.30101.amount"]')?.textContent).toContain("500,000");
});

test("hierarchyBrowser([]) is there, with nothing to go into", () => {
  const element = hierarchyBrowser([], {whole: "基本支出", width: 640});
  expect(element.querySelectorAll(".hierarchy-items li")).toHaveLength(0);
});
