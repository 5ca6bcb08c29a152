import {expect, test} from "vitest";
import {toPlainText} from "../../src/search/to-plain-text.js";

const plain = (text: string) => toPlainText(text).text;

test("toPlainText(text) has full-width digits and letters as ASCII, and no capitals", () => {
  expect(plain("２０１０３０１ ＡＢ Official")).toBe("2010301 ab official");
});

test("toPlainText(text) leaves out thousands separators, and no other comma", () => {
  expect(plain("7,698.92")).toBe("7698.92");
  expect(plain("1,234,567")).toBe("1234567");
  expect(plain("3,45 and 1,2345")).toBe("3,45 and 1,2345");
});

test("toPlainText(text) leaves out quotation marks and the spaces beside Chinese characters", () => {
  expect(plain("“三公” 经费 190.14 万元")).toBe("三公经费190.14万元");
  expect(plain("  official   hospitality ")).toBe("official hospitality");
});

test("toPlainText(text).at says where each character begins as written", () => {
  const {text, at} = toPlainText("共 7,698 元");
  expect(text).toBe("共7698元");
  expect(at).toEqual([0, 2, 4, 5, 6, 8]);
  expect(toPlainText("𠮷a")).toEqual({text: "𠮷a", at: [0, 0, 2]});
});
