// @vitest-environment jsdom
import {beforeEach, expect, test} from "vitest";
import {progressOf} from "../../src/lessons/progress-of.js";

const storage = () => localStorage;
const refused = (): Storage => {
  throw new DOMException("refused", "SecurityError");
};

beforeEach(() => localStorage.clear());

test("progressOf(storage) keeps what was done for the next page, until it is forgotten", () => {
  progressOf(storage).add("5/1/unspent");
  expect(progressOf(storage).has("5/1/unspent")).toBe(true);
  expect(progressOf(storage).has("5/2/unspent")).toBe(false);
  progressOf(storage).forget();
  expect(progressOf(storage).has("5/1/unspent")).toBe(false);
  expect(localStorage.length).toBe(0);
});

test("progressOf(storage) lasts as long as the page where the browser keeps nothing", () => {
  const progress = progressOf(refused);
  progress.add("1/1/read-cell");
  expect(progress.has("1/1/read-cell")).toBe(true);
  progress.forget();
  expect(progress.has("1/1/read-cell")).toBe(false);
});

test.each(["{", "null", "{}", "7", '[1, null, {"a": 1}]'])("progressOf(storage) takes nothing from %j", (kept) => {
  localStorage.setItem("juesuan.classroom", kept);
  const progress = progressOf(storage);
  expect(progress.has("1")).toBe(false);
  progress.add("a");
  expect(progressOf(storage).has("a")).toBe(true);
});
