// @vitest-environment jsdom
import {expect, test} from "vitest";
import {enhanceNumbers} from "../../src/components/index.js";

const A = {id: "03:total:basic", text: "6209.10", unit: "万元", label: "表03 基本支出"};
const B = {id: "03:total:total", text: "7841.66", unit: "万元", label: "表03 合计"};

test("enhanceNumbers(root) opens a printed number's place, and what checks say of it", () => {
  const panel = openedFrom([A], `data-verdict="一致，参与 2 项核对"`);
  expect(panel.textContent).toContain("一致，参与 2 项核对");
  expect([...panel.querySelectorAll("li a")].map((a) => a.getAttribute("href"))).toEqual([
    "./ledger#cell=03:total:basic"
  ]);
  expect(panel.querySelector(".provenance-formula")).toBeNull();
});

test("enhanceNumbers(root) opens a computed number's formula, each operand once among its places", () => {
  const panel = openedFrom([A, " ÷ ", B, " − ", A]);
  expect(panel.querySelector(".provenance-formula")?.textContent).toBe("= 6209.10 ÷ 7841.66 − 6209.10");
  expect(panel.querySelectorAll("li")).toHaveLength(2);
});

test("enhanceNumbers(root) writes nothing of an origin as HTML", () => {
  const panel = openedFrom([{...A, label: "<img src=x onerror=alert(1)>"}]);
  expect(panel.querySelector("img")).toBeNull();
});

test("enhanceNumbers(root) leaves a click for a new tab to the browser", () => {
  const {link} = prose([A]);
  const event = new MouseEvent("click", {bubbles: true, cancelable: true, ctrlKey: true});
  link.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});

function openedFrom(origin: readonly unknown[], attributes = ""): Element {
  const {root, link} = prose(origin, attributes);
  link.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
  const panel = root.querySelector(".provenance");
  if (!panel) throw new Error("missing panel");
  return panel;
}

function prose(origin: readonly unknown[], attributes = "") {
  const root = document.createElement("main");
  root.innerHTML = `<p><a class="printed-number" href="#" ${attributes}><span data-unit="万元">6209.10</span></a></p>`;
  document.body.replaceChildren(root);
  const link = root.querySelector("a");
  if (!link) throw new Error("missing link");
  link.dataset.origin = JSON.stringify(origin);
  enhanceNumbers(root, {ledger: "./ledger", lang: "zh"});
  return {root, link};
}
