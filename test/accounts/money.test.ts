import {expect, test} from "vitest";
import {isMoney, moneyFactor} from "../../src/accounts/index.js";

test("moneyFactor(from, to) converts between units of money exactly", () => {
  expect(moneyFactor("元", "万元").toString()).toBe("0.0001");
  expect(moneyFactor("亿元", "万元").toString()).toBe("10000");
  expect(moneyFactor("千元", "元").toString()).toBe("1000");
});

test("moneyFactor(from, to) leaves what is no money alone", () => {
  expect(moneyFactor("辆", "万元").toString()).toBe("1");
  expect(moneyFactor("", "").toString()).toBe("1");
});

test("isMoney(unit) keeps money apart from counters", () => {
  expect(["元", "千元", "万元", "亿元"].every(isMoney)).toBe(true);
  expect(["个", "%", "", "toString"].some(isMoney)).toBe(false);
});
