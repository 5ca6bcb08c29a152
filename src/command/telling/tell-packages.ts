import {join} from "node:path";
import type {Done} from "../done.js";
import {manyWords} from "../many-words.js";
import {words} from "../words.js";
import type {Telling} from "./telling.js";

/** A line for each package that was written, and the sum of them all. */
export function tellPackages(folder: string): Telling {
  return {
    begin: () => "",
    document: (done) => `${done.target.path}：${toLine(done, folder)}\n`,
    end: (total) => (total ? `${manyWords.zh.total(total)}\n` : "")
  };
}

function toLine({name, ...done}: Done, folder: string): string {
  const w = words.zh;
  if (!done.ok) return `${manyWords.zh.notRead}${w.inBrackets(done.refusal.zh)}`;
  const {cells, blanks, narrativeNumbers, narrativeNumbersRead, unreadable} = done.row;
  return `${manyWords.zh.written(join(folder, name))}${w.coverage({
    cells: Number(cells),
    blanks: Number(blanks),
    numbers: Number(narrativeNumbers),
    read: Number(narrativeNumbersRead),
    unread: Number(unreadable)
  })}`;
}
