import {utils, type WorkBook} from "@e965/xlsx";
import {expect, test} from "vitest";
import {hasBrokenTexts} from "../../../src/reading/workbook/has-broken-texts.js";

function bookOf(texts: readonly string[], count = texts.length): WorkBook {
  return Object.assign(utils.book_new(), {
    Strings: Object.assign(
      texts.map((t) => ({t})),
      {Unique: count}
    )
  });
}

test("hasBrokenTexts(book) knows a list that came to harm", () => {
  expect(hasBrokenTexts(bookOf(["合计", "三l\0\0"]))).toBe(true);
  expect(hasBrokenTexts(bookOf(["合计", ...Array(20).fill("")]))).toBe(true);
  expect(hasBrokenTexts(bookOf(["合计"], 9))).toBe(true);
});

test("hasBrokenTexts(book) lets a whole list pass, and a book without one", () => {
  expect(hasBrokenTexts(bookOf(["合计", "", "因公出国\n（境）费"]))).toBe(false);
  expect(hasBrokenTexts(utils.book_new())).toBe(false);
});
