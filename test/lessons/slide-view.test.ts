// @vitest-environment jsdom
import {afterEach, beforeEach, expect, test} from "vitest";
import {slideView} from "../../src/lessons/slide-view.js";
import {slidesOf} from "../../src/lessons/slides-of.js";

let page: HTMLElement;
const press = (key: string, target: EventTarget = document.body) =>
  target.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
const seen = () => [...page.children].filter((part) => !part.classList.contains("slide-off")).map((part) => part.id);
const status = () => document.querySelector('.slide-bar [role="status"]')?.textContent;

beforeEach(() => {
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  document.body.innerHTML = `<main>
    <h1 id="title">题</h1><p id="lede">引子</p>
    <h2 id="aims">学什么</h2><p id="text">文</p>
    <figure data-figure="projects"><h3>图</h3></figure><p id="said">图上</p>
    <h2 id="exercises">练习</h2><div id="box"><form><input id="field"></form><h3 id="exercise-1">一</h3></div>
  </main>`;
  page = document.querySelector("main") ?? document.body;
  history.replaceState(null, "", "?seed=4");
  document.documentElement.removeAttribute("data-view");
});

afterEach(() => press("Escape"));

test("slidesOf(page) cuts a page at its headings and before its figures", () => {
  expect(slidesOf(page).map(({id, parts}) => [id, parts.length])).toEqual([
    ["", 2],
    ["aims", 2],
    ["projects", 2],
    ["exercises", 2]
  ]);
});

test("slideView(page) shows one section at a time, and arrow keys turn, stopping at the ends", () => {
  slideView(page, {lang: "zh"})();
  expect(seen()).toEqual(["title", "lede"]);
  expect(status()).toBe("第 1 页，共 4 页 题");
  press("ArrowRight");
  expect(seen()).toEqual(["aims", "text"]);
  press("End");
  press("ArrowRight");
  expect(seen()).toEqual(["exercises", "box"]);
  press("Home");
  press("ArrowLeft");
  expect(seen()).toEqual(["title", "lede"]);
});

test("slideView(page) keeps its place in the address, beside what else is there", () => {
  slideView(page, {lang: "zh"})();
  press("ArrowRight");
  expect(location.search + location.hash).toBe("?seed=4&view=slides#aims");
});

test("slideView(page) opens where the address is, also within a section, and at the first where it is nowhere", () => {
  for (const [hash, first] of [
    ["#aims", "aims"],
    ["#exercise-1", "exercises"],
    ["#projects", ""],
    ["#nowhere", "title"],
    ["#%E0%A4%A", "title"]
  ]) {
    history.replaceState(null, "", `?view=slides${hash}`);
    slideView(page, {lang: "zh"})();
    expect(seen()[0]).toBe(first);
    press("Escape");
  }
});

test("slideView(page) leaves on Escape, with the whole page as it was", () => {
  slideView(page, {lang: "en"})();
  press("Escape");
  expect(seen()).toHaveLength(8);
  expect(document.querySelector(".slide-bar")).toBeNull();
  expect(document.documentElement.hasAttribute("data-view")).toBe(false);
  expect(location.search).toBe("?seed=4");
  press("ArrowRight");
  expect(seen()).toHaveLength(8);
});

test("slideView(page) leaves arrow keys to fields", () => {
  slideView(page, {lang: "zh"})();
  press("ArrowRight", page.querySelector("#field") ?? page);
  expect(seen()).toEqual(["title", "lede"]);
});
