import type {ChartOptions} from "../../chart-options.js";
import type {Dot, DumbbellRow} from "../../dumbbell.js";
import {KEY, LABEL, MARKED} from "../columns.js";
import type {EntryOf} from "../entry.js";

export const dumbbell = {
  id: "dumbbell",
  component: "dumbbell",
  name: {zh: "哑铃图", en: "Dumbbell"},
  purpose: "change",
  sketch: [
    {as: "line", d: "M24 10H84M12 50H40"},
    {as: "line", told: true, d: "M20 30H72"},
    {as: "dots", d: "M24 10h0M84 10h0M12 50h0M40 50h0"},
    {as: "dots", told: true, d: "M20 30h0M72 30h0"}
  ],
  use: {
    zh: "每一行都走了两三步，比如年初预算、全年预算、执行数：看谁挪得远，谁没动。所有行用同一把从零起的尺，数另排成列。",
    en: "Each row moved in two or three steps, such as initial budget, adjusted budget, executed: see which moved far and which stayed. All rows share one scale from nought, with the numbers in columns beside it."
  },
  not: {
    zh: "只有最后一步要紧，用{ranked-bars}；要比的是涨跌的百分比，不是数额，用{slope}。",
    en: "If only the last step matters, use {ranked-bars}; to compare percentages of change, not amounts, use {slope}."
  },
  call: "drawPlot(dumbbell(rows, {width, dots: [{name, title}]}), {figure: id})",
  given: {
    type: "DumbbellRow",
    columns: [KEY, LABEL, MARKED]
  },
  options: [
    {
      name: "dots",
      meaning: {
        zh: "依次是哪两三步：每步在行里的列名和叫法；那一列是 Quantity，缺的不画",
        en: "the two or three steps in order: the column's name in the row, and what to call it; the column holds Quantities, and what is missing is not drawn"
      },
      standard: {zh: "必须给", en: "required"}
    }
  ],
  narrow: {zh: "名字和数移到点的上方。", en: "names and numbers move above the dots."}
} as const satisfies EntryOf<DumbbellRow, ChartOptions & {readonly dots: readonly Dot<string>[]}>;
