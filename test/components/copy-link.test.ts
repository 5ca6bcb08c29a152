// @vitest-environment jsdom
import {afterEach, expect, test, vi} from "vitest";
import {enhanceFigure} from "../../src/components/enhance-figure.js";
import {applyView} from "../../src/components/figure-view.js";
import {madeFigure} from "./made-figure.js";

afterEach(() => Reflect.deleteProperty(navigator, "clipboard"));

test("copyLink(figure) copies the figure's own address, as the reader has it before them", async () => {
  const writeText = clipboard(async () => {});
  const {figure, button} = show();
  button.click();
  await vi.waitFor(() => expect(button.textContent).toBe("已复制"));
  expect(writeText).toHaveBeenLastCalledWith("https://x.example/embed/made");
  applyView(figure, {unit: "元", selected: "b"});
  button.click();
  await vi.waitFor(() => expect(writeText).toHaveBeenCalledTimes(2));
  expect(decodeURI(String(writeText.mock.lastCall))).toBe("https://x.example/embed/made?unit=元&selected=b");
});

test("copyLink(figure) shows the address where the browser does not let it copy", async () => {
  clipboard(() => Promise.reject(new Error("not allowed")));
  const {figure, button} = show();
  button.click();
  await vi.waitFor(() => expect(figure.querySelector("input")?.value).toBe("https://x.example/embed/made"));
  button.click();
  await vi.waitFor(() => expect(figure.querySelectorAll("input")).toHaveLength(1));
});

function clipboard(write: (text: string) => Promise<void>) {
  const writeText = vi.fn(write);
  Object.defineProperty(navigator, "clipboard", {value: {writeText}, configurable: true});
  return writeText;
}

function show() {
  const figure = enhanceFigure(madeFigure());
  const button = figure.querySelector<HTMLButtonElement>(".copy-link");
  if (!button) throw new Error("missing button: figure");
  return {figure, button};
}
