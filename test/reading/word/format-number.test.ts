import {expect, test} from "vitest";
import {formatNumber} from "../../../src/reading/word/format-number.js";

test.each([
  ["decimal", [1, 12, 103], ["1", "12", "103"]],
  ["decimalZero", [1, 12], ["01", "12"]],
  ["decimalFullWidth", [1, 12], ["１", "１２"]],
  ["decimalEnclosedCircle", [1, 20, 21, 36, 51], ["①", "⑳", "㉑", "㊱", "51"]],
  ["decimalEnclosedCircleChinese", [3], ["③"]],
  ["decimalEnclosedParen", [2, 21], ["⑵", "(21)"]],
  ["decimalEnclosedFullstop", [2], ["⒉"]],
  ["chineseCounting", [1, 10, 11, 20, 21, 99], ["一", "十", "十一", "二十", "二十一", "九十九"]],
  [
    "chineseCountingThousand",
    [10, 12, 100, 103, 110, 1005],
    ["十", "十二", "一百", "一百零三", "一百一十", "一千零五"]
  ],
  ["japaneseCounting", [10, 25], ["十", "二十五"]],
  ["taiwaneseCountingThousand", [13], ["十三"]],
  ["ideographDigital", [1, 10, 21], ["一", "一〇", "二一"]],
  ["chineseLegalSimplified", [1, 10, 12], ["壹", "壹拾", "壹拾贰"]],
  ["ideographTraditional", [1, 10, 11], ["甲", "癸", "11"]],
  ["ideographZodiac", [1, 12], ["子", "亥"]],
  ["lowerLetter", [1, 26, 27, 53], ["a", "z", "aa", "aaa"]],
  ["upperLetter", [2], ["B"]],
  ["lowerRoman", [4, 9, 40], ["iv", "ix", "xl"]],
  ["upperRoman", [3], ["III"]],
  ["bullet", [1], [""]],
  ["none", [1], [""]],
  ["hasOwnProperty", [7], ["7"]],
  ["__proto__", [7], ["7"]],
  ["a format of another country", [7], ["7"]]
] as const)("formatNumber(n, %j) prints what Word prints", (format, numbers, printed) => {
  expect(numbers.map((n) => formatNumber(n, format))).toEqual(printed);
});
