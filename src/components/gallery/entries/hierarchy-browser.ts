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
  use: "可以走进去的冰柱图：点一块，或用方向键走到它再按回车，就只看它下面的；按 Esc 或点上方的路径退回来。旁边（窄屏在下面）列出其中每一项的名字和数，再小的也读得到。",
  not: "要嵌入、印在纸上、发到公众号的，用不会动的{icicle}；各份都要读、只有几十个，用{nested-bars}。",
  call: "hierarchyBrowser(rows, {whole, root, onroot})",
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
    {name: "whole", meaning: "全部合起来叫什么", standard: "必须给"},
    {name: "root", meaning: "先看哪一行以下：那一行的代号", standard: '""'},
    {name: "onroot", meaning: "读者走进或退出时调用，给出那一行的代号，可以写进地址", standard: "不调用"},
    {name: "figure", meaning: "图的代号，各项的地址由它组成", standard: '"hierarchy"'},
    {name: "width", meaning: "画多宽，像素", standard: "版面给多宽就多宽"},
    {name: "lang", meaning: "zh 或 en", standard: '"zh"'},
    {name: "ledger", meaning: "账本的地址", standard: '"./ledger"'}
  ]
} as const satisfies EntryOf<HierarchyRow, HierarchyBrowserOptions>;
