import type {NestedBarsOptions} from "../../nested-bars.js";
import type {NestedRow} from "../../nested-row.js";
import {KEY, LABEL} from "../columns.js";
import type {EntryOf} from "../entry.js";

export const nestedBars = {
  id: "nested-bars",
  component: "nestedBars",
  name: {zh: "分级条形", en: "Nested bars"},
  purpose: "parts",
  sketch: [
    {as: "fill", d: "M4 5h84v9H4zM14 19h56v9H14zM24 33h34v9H24z"},
    {as: "fill", told: true, d: "M24 47h20v9H24z"}
  ],
  use: {
    zh: "科目有类、款、项，要一个名字一个名字地读。上级在前，下级缩进，都从零画起；每一条还可以再分成两三部分，右边可以另印一列占比。",
    en: "Items with levels (class, section, item) that want reading name by name. The upper comes first, the lower is indented, all bars begin at nought; each can be split into two or three parts, and a column such as shares can stand on the right."
  },
  not: {
    zh: "名目太多，要先看钱大半在哪里，用{icicle}；没有上下级，用{ranked-bars}；只有两三个整体，部分不再分，用{split-bars}。",
    en: "For too many names, to see first where most of the money is, use {icicle}; without levels, {ranked-bars}; for two or three wholes with undivided parts, {split-bars}."
  },
  call: "drawPlot(nestedBars(rows, {width, parts, beside}), {figure: id})",
  given: {
    type: "NestedRow",
    columns: [
      KEY,
      LABEL,
      {
        name: "depth",
        meaning: {
          zh: "第几级：0 是整体，1、2、3 是类、款、项；上级排在下级前面",
          en: "level: 0 is the whole; 1, 2, 3 are class, section, item; the upper before the lower"
        }
      },
      {
        name: "amount",
        meaning: {
          zh: "数和出处（Quantity），同一单位，不小于零",
          en: "number and origin (Quantity), of one unit, not below zero"
        }
      },
      {
        name: "marked",
        meaning: {
          zh: "故事说的就是它：右边那一列用朱砂色，没有那一列就是数本身（可省略）",
          en: "what the story is about: the column on the right in cinnabar, or without one the number itself (optional)"
        }
      }
    ]
  },
  options: [
    {
      name: "parts",
      meaning: {
        zh: "每一条由哪几列组成：列名和叫法，两列，至多三列",
        en: "of which columns a bar is made: names and titles of two, at most three"
      },
      standard: "[]"
    },
    {
      name: "beside",
      meaning: {
        zh: "右边另印哪一列：列名和叫法，例如占比",
        en: "which column to print on the right: name and title, such as shares"
      },
      standard: {zh: "不印", en: "not printed"}
    }
  ],
  second: {
    zh: "有零：一点没有的部分不画，零照印。",
    en: "With noughts: a part that is nothing is not drawn; its nought is printed."
  }
} as const satisfies EntryOf<NestedRow, NestedBarsOptions<string>>;
