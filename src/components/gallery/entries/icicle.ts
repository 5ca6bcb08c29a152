import type {IcicleOptions} from "../../icicle.js";
import type {HierarchyRow} from "../../to-hierarchy.js";
import {KEY, LABEL, MARKED} from "../columns.js";
import type {EntryOf} from "../entry.js";

export const icicle = {
  id: "icicle",
  component: "icicle",
  name: {zh: "冰柱图", en: "Icicle"},
  purpose: "parts",
  sketch: [
    {as: "fill", d: "M4 4h22v52H4zM28 4h28v31H28zM28 37h28v19H28zM58 4h32v18H58zM58 24h32v11H58zM58 50h32v6H58z"},
    {as: "fill", told: true, d: "M58 37h32v11H58z"}
  ],
  use: {
    zh: "一个整体，一层层分成许多份，先看钱大半在哪里。从左到右越分越细，越高的钱越多；放得下的写上名字和数，放不下的在表里。",
    en: "A whole divided again and again into many parts: see first where most of the money is. It gets finer from left to right, and higher is more money. Names and numbers stand where they fit; the rest are in the table."
  },
  not: {
    zh: "各份要一个名字一个名字地读、彼此比较，用{nested-bars}。只有一层，用{ranked-bars}；要让读者一层层走进去，用{hierarchy-browser}。",
    en: "To read the parts name by name and compare them, use {nested-bars}. For a single level, use {ranked-bars}; to let readers walk in level by level, use {hierarchy-browser}."
  },
  call: "drawPlot(icicle(rows, {width}), {figure: id})",
  given: {
    type: "HierarchyRow",
    columns: [
      KEY,
      LABEL,
      {
        name: "parent",
        meaning: {
          zh: "是哪一行的一部分：那一行的代号，最上层空着",
          en: "which row it is a part of: that row's key; empty at the top"
        }
      },
      {
        name: "amount",
        meaning: {
          zh: "数和出处（Quantity），同一单位；零和负数不画",
          en: "number and origin (Quantity), of one unit; noughts and negatives are not drawn"
        }
      },
      MARKED
    ]
  },
  options: [
    {
      name: "root",
      meaning: {zh: "只画哪一行以下：那一行的代号", en: "below which row to draw: its key"},
      standard: '""'
    },
    {
      name: "height",
      meaning: {zh: "画多高，像素", en: "height in pixels"},
      standard: {zh: "由最下一层的行数定", en: "by the number of rows on the lowest level"}
    }
  ],
  narrow: {zh: "名字折行，写不下的留在表里。", en: "names wrap; those that do not fit stay in the table."}
} as const satisfies EntryOf<HierarchyRow, IcicleOptions>;
