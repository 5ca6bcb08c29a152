import {expect, test} from "vitest";
import {toBase} from "../../src/site/identity.js";

test.each([
  [undefined, "/"],
  ["", "/"],
  ["/", "/"],
  ["juesuan", "/juesuan/"],
  ["/juesuan", "/juesuan/"],
  ["/open/juesuan/", "/open/juesuan/"]
])("toBase(%j) has a slash at either end: %s", (folder, base) => {
  expect(toBase(folder)).toBe(base);
});
