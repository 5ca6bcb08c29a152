// @vitest-environment jsdom
import {beforeEach, expect, test} from "vitest";
import {pageUnits} from "../../../src/components/index.js";

const PROSE = `<p>支出 <a class="printed-number"><span data-unit="万元" data-digits="6209.10">6209.10</span> <span class="unit" data-unit="万元" data-digits="万元">万元</span></a></p>`;
const ENGLISH = `<p>spent <a class="printed-number"><span data-unit="万元" data-digits="6209.10">62,091,000</span> <span class="unit" data-unit="万元" data-digits="10,000 yuan">yuan</span></a></p>`;

beforeEach(() => history.replaceState(null, "", "/"));

test("pageUnits(main) shows amounts in another unit, by their point alone, and keeps it in the address", () => {
  const {main, select} = page(PROSE, "zh");
  choose(select, "元");
  expect(main.textContent).toBe("支出 62,091,000 元");
  expect(new URLSearchParams(location.search).get("unit")).toBe("元");
  choose(select, "亿元");
  expect(main.textContent).toBe("支出 0.620910 亿元");
  choose(select, "");
  expect(main.textContent).toBe("支出 6209.10 万元");
  expect(location.search).toBe("");
});

test("pageUnits(main) gives an English sentence back as it was written", () => {
  const {main, select} = page(ENGLISH, "en");
  choose(select, "万元");
  expect(main.textContent).toBe("spent 6209.10 10,000 yuan");
  choose(select, "");
  expect(main.textContent).toBe("spent 62,091,000 yuan");
});

test("pageUnits(main) follows the address, and ignores a unit that is none", () => {
  history.replaceState(null, "", "/?unit=元");
  expect(page(PROSE, "zh").main.textContent).toBe("支出 62,091,000 元");
  history.replaceState(null, "", "/?unit=dollar");
  expect(page(PROSE, "zh").main.textContent).toBe("支出 6209.10 万元");
});

test("pageUnits(main) is not there for a page without money", () => {
  const main = document.createElement("main");
  main.innerHTML = `<span data-unit="%">9.1</span>`;
  expect(pageUnits(main, "zh")).toBeNull();
});

function page(html: string, lang: "zh" | "en") {
  const main = document.createElement("main");
  main.innerHTML = html;
  const select = pageUnits(main, lang)?.querySelector("select");
  if (!select) throw new Error("missing select");
  return {main, select};
}

function choose(select: HTMLSelectElement, unit: string): void {
  select.value = unit;
  select.dispatchEvent(new Event("change"));
}
