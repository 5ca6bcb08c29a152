// @vitest-environment jsdom
import {beforeEach, expect, test, vi} from "vitest";
import {placeBeside} from "../../src/components/place-beside.js";
import {rect} from "./rect.js";

beforeEach(() => {
  vi.spyOn(document.documentElement, "clientWidth", "get").mockReturnValue(320);
  vi.spyOn(document.documentElement, "clientHeight", "get").mockReturnValue(600);
});

test("placeBeside(element, anchor) puts it below, in the middle", () => {
  expect(placed({left: 100, top: 100, width: 40, height: 20}, {width: 80, height: 50})).toEqual({x: 80, y: 128});
});

test("placeBeside(element, anchor) puts it above where there is no room below", () => {
  expect(placed({left: 100, top: 560, width: 40, height: 20}, {width: 80, height: 50})).toEqual({x: 80, y: 502});
});

test("placeBeside(element, anchor) never leaves the window, at either side, nor where neither above nor below has room", () => {
  const size = {width: 200, height: 560};
  expect(placed({left: 0, top: 300, width: 10, height: 20}, size)).toEqual({x: 8, y: 32});
  expect(placed({left: 310, top: 300, width: 10, height: 20}, size)).toEqual({x: 112, y: 32});
  expect(placed({left: 100, top: 300, width: 10, height: 20}, {width: 400, height: 700})).toEqual({x: 8, y: 8});
});

/** Where the element comes to stand in the window, if what it is positioned against begins at 30, 70. */
function placed(
  anchorBox: {readonly left: number; readonly top: number; readonly width: number; readonly height: number},
  size: {readonly width: number; readonly height: number}
) {
  const [element, anchor] = [document.createElement("div"), document.createElement("a")];
  element.getBoundingClientRect = () => rect(30, 70, size.width, size.height);
  anchor.getBoundingClientRect = () => rect(anchorBox.left, anchorBox.top, anchorBox.width, anchorBox.height);
  placeBeside(element, anchor);
  return {x: 30 + Number.parseFloat(element.style.left), y: 70 + Number.parseFloat(element.style.top)};
}
