import type {HierarchyBrowserOptions} from "../../hierarchy-browser.js";
import type {HierarchyRow} from "../../to-hierarchy.js";
import {KEY, LABEL, MARKED} from "../columns.js";
import type {EntryOf} from "../entry.js";

export const hierarchyBrowser = {
  id: "hierarchy-browser",
  component: "hierarchyBrowser",
  name: {zh: "分级浏览", en: "Hierarchy browser"},
  purpose: "around",
  sketch: [],
  use: {
    zh: "可以走进去的冰柱图：点一块，或用方向键走到它再按回车，就只看它下面的；按 Esc 或点上方的路径退回来。旁边（窄屏在下面）列出其中每一项的名字和数，再小的也读得到。",
    en: "An icicle to walk into: click a block, or go to it with the arrow keys and press Enter, and see only what is below it; Esc, or the path above, leads back. Beside it (below, on a narrow screen) every item is listed with its number, however small."
  },
  not: {
    zh: "要嵌入、印在纸上、发到公众号的，用不会动的{icicle}；各份都要读、只有几十个，用{nested-bars}。",
    en: "To embed it, print it or send it to WeChat, use the still {icicle}; for a few dozen parts that all want reading, use {nested-bars}."
  },
  call: "hierarchyBrowser(rows, {whole, root, onroot})",
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
      name: "whole",
      meaning: {zh: "全部合起来叫什么", en: "what to call the whole"},
      standard: {zh: "必须给", en: "required"}
    },
    {
      name: "root",
      meaning: {zh: "先看哪一行以下：那一行的代号", en: "below which row to begin: its key"},
      standard: '""'
    },
    {
      name: "onroot",
      meaning: {
        zh: "读者走进或退出时调用，给出那一行的代号，可以写进地址",
        en: "called when a reader walks in or out, with the row's key; fit for an address"
      },
      standard: {zh: "不调用", en: "not called"}
    },
    {
      name: "figure",
      meaning: {zh: "图的代号，各项的地址由它组成", en: "the figure's id; addresses of items are made of it"},
      standard: '"hierarchy"'
    },
    {
      name: "width",
      meaning: {zh: "画多宽，像素", en: "width in pixels"},
      standard: {zh: "版面给多宽就多宽", en: "as wide as there is room"}
    },
    {name: "lang", meaning: {zh: "zh 或 en", en: "zh or en"}, standard: '"zh"'},
    {name: "ledger", meaning: {zh: "账本的地址", en: "address of the ledger"}, standard: '"./ledger"'}
  ]
} as const satisfies EntryOf<HierarchyRow, HierarchyBrowserOptions>;
