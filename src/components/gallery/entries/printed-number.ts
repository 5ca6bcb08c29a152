import type {PrintedRow} from "../../printed-number.js";
import type {EntryOf} from "../entry.js";

export const printedNumber = {
  id: "printed-number",
  component: "printedNumber",
  name: {zh: "带出处的数字", en: "Number with provenance"},
  purpose: "around",
  sketch: [],
  use: {
    zh: "正文里的每一个数。按原文的样子印，下面一条细线；点它或按回车，看它在哪张表、哪一行、哪一栏，再到账本。文件没有印这个数，就说没有。",
    en: "Every number in prose. It stands as printed, with a hairline below; a click or Enter tells its table, row and column, and leads on to the ledger. A number that the document does not print is said to be lacking."
  },
  not: {
    zh: "数是算出来的，不在任何一格里，放进有算式的{data-table}。",
    en: "A number that was computed and stands in no cell goes into a {data-table}, with its formula."
  },
  call: "const number = printedNumber(frames.cells);\nnumber(id)",
  given: {
    type: "PrintedRow",
    columns: [
      {name: "id", meaning: {zh: "数的编号：表、行、栏", en: "id of the number: table, row, column"}},
      {name: "text", meaning: {zh: "印着的样子", en: "as printed"}},
      {name: "unit", meaning: {zh: "单位", en: "unit"}},
      {name: "label", meaning: {zh: "它的位置，给人看的叫法（可省略）", en: "its place, as people say it (optional)"}},
      {name: "labelEn", meaning: {zh: "英文的叫法（可省略）", en: "the same in English (optional)"}}
    ]
  },
  options: [
    {name: "ledger", meaning: {zh: "账本的地址", en: "address of the ledger"}, standard: '"./ledger"'},
    {name: "lang", meaning: {zh: "zh 或 en", en: "zh or en"}, standard: '"zh"'}
  ]
} as const satisfies EntryOf<PrintedRow, {readonly ledger: string; readonly lang: string}>;
