// @vitest-environment jsdom
import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {elementWidth} from "../../src/notebook/cells/element-width.js";

let resize = () => {};
const stop = vi.fn();

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(told: () => void) {
        resize = told;
      }
      observe() {}
      disconnect = stop;
    }
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("elementWidth() tells whole pixels, and what is new", async () => {
  const {element, setWidth} = sized(300.9);
  const widths = elementWidth(element);
  expect(widths.next().value).toBe(300);
  const next = widths.next().value;
  setWidth(300.2);
  setWidth(420);
  expect(await next).toBe(420);
});

test("elementWidth() waits for an element that is not laid out, and keeps its width where it no longer is", async () => {
  const {element, setWidth} = sized(0);
  const widths = elementWidth(element);
  const first = widths.next().value;
  setWidth(288);
  expect(await first).toBe(288);
  const next = widths.next().value;
  setWidth(0);
  setWidth(320);
  expect(await next).toBe(320);
});

test("elementWidth() stops watching when nobody asks any more", () => {
  const widths = elementWidth(sized(300).element);
  widths.next();
  widths.return();
  expect(stop).toHaveBeenCalled();
});

function sized(first: number) {
  const element = document.createElement("div");
  let width = first;
  element.getBoundingClientRect = () => new DOMRect(0, 0, width, 0);
  const setWidth = (next: number) => {
    width = next;
    resize();
  };
  return {element, setWidth};
}
