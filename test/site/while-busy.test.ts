// @vitest-environment jsdom
import {expect, test} from "vitest";
import {whileBusy} from "../../src/site/while-busy.js";

test("whileBusy() marks places until its work is done", async () => {
  const place = document.createElement("div");
  const seen = await whileBusy([place], async () => place.getAttribute("aria-busy"));
  expect(seen).toBe("true");
  expect(place.hasAttribute("aria-busy")).toBe(false);
});

test("whileBusy() marks nothing after work that failed, and hands the error on", async () => {
  const place = document.createElement("div");
  await expect(whileBusy([place], () => Promise.reject(new Error("missing frame")))).rejects.toThrow("missing frame");
  expect(place.hasAttribute("aria-busy")).toBe(false);
});
