// @vitest-environment jsdom
import {beforeEach, expect, test, vi} from "vitest";
import {enhanceFigure} from "../../src/components/enhance-figure.js";
import {madeFigure} from "./made-figure.js";

beforeEach(() => document.body.replaceChildren());

test("enhanceFigure(figure) makes the drawing one stop of the tab key, and says how to use it", () => {
  const drawing = drawingOf(show());
  expect(drawing.tabIndex).toBe(0);
  expect(drawing.getAttribute("role")).toBe("application");
  expect(drawing.getAttribute("aria-label")).toBe("图上的数");
  const how = drawing.getAttribute("aria-describedby") ?? "";
  expect(document.getElementById(how)?.textContent).toContain("方向键");
  expect([...drawing.querySelectorAll("a")].every((mark) => mark.getAttribute("tabindex") === "-1")).toBe(true);
});

test("enhanceFigure(figure) walks the marks with the arrows, each number once, and stays at the ends", () => {
  const figure = show();
  const keys = ["ArrowRight", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowLeft", "Home", "ArrowUp", "End"];
  const said = keys.map((key) => press(figure, key));
  const [a, b, sum] = ["甲，决算数：1,234.50 万元", "乙，决算数：65.50 万元", "合计，决算数：1,300.00 万元"];
  expect(said).toEqual([a, b, sum, sum, b, a, a, sum]);
  expect(figure.querySelectorAll(".ring")).toHaveLength(1);
});

test("enhanceFigure(figure) announces in English in an English figure", () => {
  const figure = show("en");
  expect(press(figure, "End")).toBe("合计, 决算数: 1,300.00 (10,000 yuan)");
});

test("enhanceFigure(figure) opens on Enter where a printed number stands; Escape closes it and focus returns", () => {
  const figure = show();
  press(figure, "ArrowRight");
  press(figure, "Enter");
  const panel = figure.querySelector(".provenance");
  expect(document.activeElement).toBe(panel);
  expect(panel?.querySelector(".provenance-number")?.textContent).toBe("1,234.50 万元");
  expect(panel?.querySelector(".provenance-name")?.textContent).toBe("甲 · 决算数");
  expect(panel?.querySelector("li")?.textContent).toBe("表03 甲 1,234.50 万元");
  expect(panel?.querySelector("li a")?.getAttribute("href")).toBe("./ledger#cell=03:a:total");
  panel?.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape", bubbles: true}));
  expect(figure.querySelector(".provenance")).toBeNull();
  expect(document.activeElement).toBe(drawingOf(figure));
});

test("enhanceFigure(figure) opens the formula of a derived number, each operand leading to its place", () => {
  const figure = show();
  press(figure, "End");
  press(figure, "Enter");
  const panel = figure.querySelector(".provenance");
  expect(panel?.querySelector(".provenance-formula")?.textContent).toBe("1,300.00 万元 = 1,234.50 + 65.50");
  expect([...(panel?.querySelectorAll("li a") ?? [])].map((a) => a.getAttribute("href"))).toEqual([
    "./ledger#cell=03:a:total",
    "./ledger#cell=03:b:total"
  ]);
});

test("enhanceFigure(figure) opens by a click on a mark, but leaves a click for a new window to the browser", async () => {
  const figure = show();
  const mark = drawingOf(figure).querySelector("a rect");
  const other = new MouseEvent("click", {bubbles: true, cancelable: true, ctrlKey: true});
  mark?.dispatchEvent(other);
  expect(other.defaultPrevented).toBe(false);
  expect(figure.querySelector(".provenance")).toBeNull();
  mark?.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
  expect(figure.querySelectorAll(".provenance")).toHaveLength(1);
  await vi.waitFor(() => {
    document.body.click();
    expect(figure.querySelector(".provenance")).toBeNull();
  });
});

test("enhanceFigure(figure) opens one number at a time, and closes it when the tab key moves on", () => {
  const figure = show();
  const [first, , second] = drawingOf(figure).querySelectorAll("a");
  for (const mark of [first, second]) mark?.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
  expect(figure.querySelectorAll(".provenance")).toHaveLength(1);
  expect(figure.querySelector(".provenance-number")?.textContent).toBe("65.50 万元");
  figure.querySelector<HTMLElement>(".figure-downloads a")?.focus();
  expect(figure.querySelector(".provenance")).toBeNull();
});

test("enhanceFigure(figure) works within a shadow root", () => {
  const host = document.createElement("div");
  document.body.append(host);
  const figure = enhanceFigure(madeFigure());
  host.attachShadow({mode: "open"}).append(figure);
  expect(press(figure, "ArrowRight")).toBe("甲，决算数：1,234.50 万元");
  press(figure, "Enter");
  expect(host.shadowRoot?.activeElement?.className).toBe("provenance");
});

test("enhanceFigure(figure) ignores Enter before a mark, other keys and keys with a modifier", () => {
  const figure = show();
  press(figure, "Enter");
  press(figure, "x");
  const event = new KeyboardEvent("keydown", {key: "ArrowRight", altKey: true, cancelable: true});
  drawingOf(figure).dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
  expect(figure.querySelector(".provenance, .ring")).toBeNull();
});

test("enhanceFigure(figure) a second time changes nothing", () => {
  const figure = show();
  const before = figure.outerHTML;
  expect(enhanceFigure(figure).outerHTML).toBe(before);
});

test("enhanceFigure(figure) tells those with a mouse the number they are on, not those with a finger", () => {
  const figure = show();
  const mark = drawingOf(figure).querySelector("a rect");
  const over = (pointerType: string) =>
    mark?.dispatchEvent(Object.assign(new Event("pointerover", {bubbles: true}), {pointerType}));
  over("touch");
  expect(figure.querySelector(".figure-tip")).toBeNull();
  over("mouse");
  expect(figure.querySelector(".figure-tip")?.textContent).toBe("甲，决算数：1,234.50 万元");
  mark?.dispatchEvent(new Event("pointerout", {bubbles: true}));
  expect(figure.querySelector(".figure-tip")).toBeNull();
});

function show(lang: "zh" | "en" = "zh"): HTMLElement {
  const figure = enhanceFigure(madeFigure(lang));
  document.body.append(figure);
  return figure;
}

function drawingOf(figure: HTMLElement): HTMLElement {
  const drawing = figure.querySelector<HTMLElement>(".drawing");
  if (!drawing) throw new Error("missing drawing: figure");
  return drawing;
}

/** Presses a key on the drawing, and gives what is said then. */
function press(figure: HTMLElement, key: string): string {
  drawingOf(figure).dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
  return figure.querySelector(".figure-said")?.textContent ?? "";
}
