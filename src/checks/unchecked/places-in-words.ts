import {pageOf, type View} from "../../accounts/index.js";
import {type Both, inBoth, inRow} from "../words/index.js";

/** Places told before the rest are left to “and others”. */
const TOLD = 3;

/** Where lines stand, each page or line once: 「第 3、4 页」, "lines 12, 40 and 44 and others". */
export function placesInWords({accounts}: View, lines: readonly {readonly line: number}[]): Both {
  const pages = [...new Set(lines.map(({line}) => pageOf(accounts, line)))].filter((page) => page > 0);
  const numbers = pages.length > 0 ? pages : [...new Set(lines.map(({line}) => line))];
  const more = numbers.length > TOLD;
  const shown = inBoth((lang) => inRow(numbers.slice(0, TOLD).map(String), lang));
  return {
    zh: `第 ${shown.zh} ${pages.length > 0 ? "页" : "行"}${more ? "等" : ""}`,
    en: `${pages.length > 0 ? "page" : "line"}${numbers.length > 1 ? "s" : ""} ${shown.en}${more ? " and others" : ""}`
  };
}
