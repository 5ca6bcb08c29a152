// @vitest-environment jsdom
import {beforeEach, expect, test} from "vitest";
import {printedNumber} from "../../src/components/printed-number.js";

const rows = [
  {id: "01:income:amount", text: "7,698.92", unit: "万元", label: "表01 收入", labelEn: "table 01, income"},
  {id: "01:bare:amount", text: "5.2%", unit: "%"},
  {id: "01:blank:amount", text: "", unit: "万元"}
];

beforeEach(() => document.body.replaceChildren());

test("printedNumber(rows)(id) is a link to the number's place, with its unit once", () => {
  const number = printedNumber(rows);
  expect(number("01:income:amount").textContent).toBe("7,698.92 万元");
  expect(number("01:income:amount").getAttribute("href")).toBe("./ledger#cell=01:income:amount");
  expect(number("01:bare:amount").textContent).toBe("5.2%");
});

test("printedNumber(rows)(id) says so where nothing is printed", () => {
  expect(printedNumber(rows)("01:blank:amount").textContent).toBe("（文件没有印）");
  expect(printedNumber(rows, {lang: "en"})("unknown").textContent).toBe("(not printed)");
});

test("printedNumber(rows)(id) opens where it stands by a click; Escape closes it and focus returns", () => {
  const link = printedNumber(rows)("01:income:amount");
  document.body.append(link);
  expect(click(link).defaultPrevented).toBe(true);
  const panel = document.querySelector(".provenance");
  expect(panel?.textContent).toContain("表01 收入");
  expect(panel?.querySelector("a")?.getAttribute("href")).toBe("./ledger#cell=01:income:amount");
  panel?.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape", bubbles: true}));
  expect(document.querySelector(".provenance")).toBeNull();
  expect(document.activeElement).toBe(link);
});

test("printedNumber(rows)(id) stays a link for a click with a modifier, and where no one named its place", () => {
  const [named, bare] = ["01:income:amount", "01:bare:amount"].map(printedNumber(rows, {ledger: ""}));
  document.body.append(named ?? "", bare ?? "");
  if (named) expect(click(named, {metaKey: true}).defaultPrevented).toBe(false);
  if (bare) expect(click(bare).defaultPrevented).toBe(false);
  expect(document.querySelector(".provenance")).toBeNull();
});

function click(link: HTMLElement, init: MouseEventInit = {}): MouseEvent {
  const event = new MouseEvent("click", {bubbles: true, cancelable: true, ...init});
  link.dispatchEvent(event);
  return event;
}
