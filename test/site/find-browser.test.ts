import {afterEach, expect, test, vi} from "vitest";
import {findBrowser} from "../steps/find-browser.js";

afterEach(() => vi.unstubAllEnvs());

test("findBrowser() takes the browser that a variable names", async () => {
  vi.stubEnv("CHROMIUM", process.execPath);
  await expect(findBrowser(() => undefined)).resolves.toBe(process.execPath);
});

test("findBrowser() says which variable names a browser that is not there, and takes no other", async () => {
  vi.stubEnv("CHROMIUM", "/nowhere/chromium");
  await expect(findBrowser(() => undefined)).rejects.toThrow(
    "there is no browser at /nowhere/chromium, which the variable CHROMIUM"
  );
});
