import {expect, test} from "vitest";
import {inYuan} from "../../src/figures/in-yuan.js";

test("inYuan(amount) moves the point, groups by thousands and says yuan", () => {
  expect(inYuan({text: "142.74", unit: "万元"})).toBe("1,427,400 yuan");
  expect(inYuan({text: "34200", unit: "元"})).toBe("34,200 yuan");
  expect(inYuan({text: "1,427,400.50", unit: "元"})).toBe("1,427,400.50 yuan");
  expect(inYuan({text: "1.5", unit: "千元"})).toBe("1,500 yuan");
  expect(inYuan({text: "0.000012", unit: "万元"})).toBe("0.12 yuan");
  expect(inYuan({text: "0", unit: "万元"})).toBe("0 yuan");
});

test("inYuan(amount) keeps a sign, unless its words say which way", () => {
  expect(inYuan({text: "−0.01", unit: "万元"})).toBe("−100 yuan");
  expect(inYuan({text: "+15.9", unit: "万元"})).toBe("+159,000 yuan");
  expect(inYuan({text: "-15.90", unit: "万元"}, {sign: false})).toBe("159,000 yuan");
});

test("inYuan(amount, {bare}) leaves yuan to the sentence", () => {
  expect(inYuan({text: "25.87", unit: "万元"}, {bare: true})).toBe("258,700");
});

test("inYuan(quantity) keeps what is no money as it is", () => {
  expect(inYuan({text: "1021", unit: ""})).toBe("1021");
  expect(inYuan({text: "42.4", unit: "%"})).toBe("42.4");
});
