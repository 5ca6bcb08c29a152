import type {ChartOptions} from "../../chart-options.js";
import type {SplitRow} from "../../split-bars.js";
import {KEY, LABEL} from "../columns.js";
import type {EntryOf} from "../entry.js";

export const splitBars = {
  id: "split-bars",
  component: "splitBars",
  name: {zh: "分段条形", en: "Split bars"},
  purpose: "parts",
  sketch: [
    {as: "fill", d: "M4 12h60v14H4zM66 12h22v14H66zM4 36h32v14H4z"},
    {as: "fill", told: true, d: "M38 36h16v14H38z"}
  ],
  use: {
    zh: "两三个整体并排，各由几部分组成：先比整体，再看部分。每段的名字和数就写在这一段上，写不下的引一条线出来。",
    en: "Two or three wholes side by side, each made of a few parts: compare the wholes first, then the parts. Each part has its name and number on it; where they do not fit, a line leads out."
  },
  not: {
    zh: "一个整体里有许多小份，每份都要读，用{ranked-bars}；部分里还有部分，用{nested-bars}。",
    en: "For many small parts of one whole that all want reading, use {ranked-bars}; for parts within parts, {nested-bars}."
  },
  call: "drawPlot(splitBars(rows, {width}), {figure: id})",
  given: {
    type: "SplitRow",
    columns: [
      {name: "bar", meaning: {zh: "属于哪一条，写在那一条上方", en: "which bar it belongs to; written above the bar"}},
      KEY,
      LABEL,
      {name: "amount", meaning: {zh: "这一段的数和出处（Quantity）", en: "number and origin of the part (Quantity)"}},
      {name: "marked", meaning: {zh: "故事说的就是它：用朱砂色", en: "what the story is about: in cinnabar"}}
    ]
  },
  options: [],
  second: {
    zh: "几条长短不同：同一笔支出，对照不同的预算。",
    en: "Bars of different lengths: the same spending, against different budgets."
  }
} as const satisfies EntryOf<SplitRow, ChartOptions>;
