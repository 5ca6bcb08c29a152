// @vitest-environment jsdom
import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {searchBox} from "../../src/search/index.js";
import {entries} from "./entries.js";

beforeEach(() => {
  // jsdom has the element, but not what shows it.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => new Response(JSON.stringify(entries)))
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test("searchBox(options) loads its index when first opened, once", async () => {
  const {button, close} = box();
  expect(fetch).not.toHaveBeenCalled();
  button.click();
  close.click();
  button.click();
  await vi.waitFor(() => expect(document.querySelector(".search-hint")).not.toBeNull());
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("searchBox(options) lists what is found as links from the root, marks the words and says how many", async () => {
  const {type, status} = box();
  type("团组");
  await vi.waitFor(() => expect(status.textContent).toBe("找到 3 条"));
  const [first] = document.querySelectorAll(".search-results a");
  expect(first?.getAttribute("href")).toBe("../embeds#hospitality-counts");
  expect(first?.querySelector("mark")?.textContent).toBe("团组");
});

test("searchBox(options) says that nothing is found, suggests queries, and never takes what is typed as HTML", async () => {
  const {type, status, input} = box();
  type("<img src=x onerror=alert(1)>");
  await vi.waitFor(() => expect(status.textContent).toContain("<img"));
  expect(document.querySelector(".search-dialog img")).toBeNull();
  document.querySelector<HTMLElement>(".search-hint button")?.click();
  await vi.waitFor(() => expect(document.querySelectorAll(".search-results li").length).toBeGreaterThan(0));
  expect(input.value).toBe("接待");
});

test("searchBox(options) says so where its index cannot be had, and asks again", async () => {
  vi.mocked(fetch).mockRejectedValueOnce(new TypeError("no network"));
  const {type, status} = box();
  type("接待");
  await vi.waitFor(() => expect(status.textContent).toContain("索引没有读到"));
  type("接待费");
  await vi.waitFor(() => expect(status.textContent).toContain("找到"));
});

test("searchBox(options) goes through the results by arrow keys, and back to the input by typing", async () => {
  const {type, input, dialog} = box();
  type("团组");
  await vi.waitFor(() => expect(document.querySelectorAll(".search-results a")).toHaveLength(3));
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
  const focused = () => [...document.querySelectorAll(".search-results a")].findIndex((a) => a.matches(":focus"));
  input.focus();
  press("ArrowDown");
  expect(focused()).toBe(0);
  press("ArrowDown");
  expect(focused()).toBe(1);
  press("ArrowUp");
  press("ArrowUp");
  expect(document.activeElement).toBe(input);
  press("ArrowDown");
  press("a");
  expect(document.activeElement).toBe(input);
  press("Enter");
  expect(dialog.open).toBe(false);
});

test("searchBox(options) opens by / and Ctrl+K, but not while something is written", () => {
  const {dialog} = box();
  const area = document.body.appendChild(document.createElement("textarea"));
  const press = (target: EventTarget, init: KeyboardEventInit) =>
    target.dispatchEvent(new KeyboardEvent("keydown", {bubbles: true, cancelable: true, composed: true, ...init}));
  press(area, {key: "/"});
  expect(dialog.open).toBe(false);
  press(document.body, {key: "/"});
  expect(dialog.open).toBe(true);
  dialog.close();
  press(document.body, {key: "k", ctrlKey: true});
  expect(dialog.open).toBe(true);
});

function box() {
  const element = searchBox({index: "search/zh.json", root: "../"});
  document.body.append(element);
  const part = <E extends HTMLElement>(selector: string) => {
    const found = element.querySelector<E>(selector);
    if (!found) throw new Error(`missing part: ${selector}`);
    return found;
  };
  const input = part<HTMLInputElement>("input");
  const type = (text: string) => {
    part(".search-open").click();
    input.value = text;
    input.dispatchEvent(new Event("input"));
  };
  return {
    button: part(".search-open"),
    close: part(".search-close"),
    dialog: part<HTMLDialogElement>("dialog"),
    status: part(".search-said"),
    input,
    type
  };
}
