import type {PrintedRow} from "../../printed-number.js";
import type {EntryOf} from "../entry.js";

export const printedNumber = {
  id: "printed-number",
  component: "printedNumber",
  name: {zh: "带出处的数字", en: "Number with provenance"},
  purpose: "around",
  sketch: [],
  use: "正文里的每一个数。按原文的样子印，下面一条细线；点它或按回车，看它在哪张表、哪一行、哪一栏，再到账本。文件没有印这个数，就说没有。",
  not: "数是算出来的，不在任何一格里，放进有算式的{data-table}。",
  call: "const number = printedNumber(frames.cells);\nnumber(id)",
  given: {
    type: "PrintedRow",
    columns: [
      {name: "id", meaning: "数的编号：表、行、栏"},
      {name: "text", meaning: "印着的样子"},
      {name: "unit", meaning: "单位"},
      {name: "label", meaning: "它的位置，给人看的叫法（可省略）"},
      {name: "labelEn", meaning: "英文的叫法（可省略）"}
    ]
  },
  options: [
    {name: "ledger", meaning: "账本的地址", standard: '"./ledger"'},
    {name: "lang", meaning: "zh 或 en", standard: '"zh"'}
  ]
} as const satisfies EntryOf<PrintedRow, {readonly ledger: string; readonly lang: string}>;
