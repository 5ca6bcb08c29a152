import {pageOf, type View} from "../../accounts/index.js";
import type {Both} from "./both.js";

/** Where a line of the file is found: 「第 16 页」 in a file with pages, 「第 249 行」 in one without. */
export function pageOrLine(line: string, {accounts}: View): Both {
  const page = pageOf(accounts, Number(line));
  return page ? {zh: `第 ${page} 页`, en: `page ${page}`} : {zh: `第 ${line} 行`, en: `line ${line}`};
}
