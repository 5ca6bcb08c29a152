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
  use: "一个整体，一层层分成许多份，先看钱大半在哪里。从左到右越分越细，越高的钱越多；放得下的写上名字和数，放不下的在表里。",
  not: "各份要一个名字一个名字地读、彼此比较，用{nested-bars}。只有一层，用{ranked-bars}；要让读者一层层走进去，用{hierarchy-browser}。",
  call: "drawPlot(icicle(rows, {width}), {figure: id})",
  given: {
    type: "HierarchyRow",
    columns: [
      KEY,
      LABEL,
      {name: "parent", meaning: "是哪一行的一部分：那一行的代号，最上层空着"},
      {name: "amount", meaning: "数和出处（Quantity），同一单位；零和负数不画"},
      MARKED
    ]
  },
  options: [
    {name: "root", meaning: "只画哪一行以下：那一行的代号", standard: '""'},
    {name: "height", meaning: "画多高，像素", standard: "由最下一层的行数定"}
  ],
  narrow: "名字折行，写不下的留在表里。"
} as const satisfies EntryOf<HierarchyRow, IcicleOptions>;
