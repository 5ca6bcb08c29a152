import type {ChartOptions} from "../../chart-options.js";
import type {UnitRow} from "../../unit-chart.js";
import type {UnitShape} from "../../unit-shapes.js";
import {KEY, LABEL} from "../columns.js";
import type {EntryOf} from "../entry.js";

export const unitChart = {
  id: "unit-chart",
  component: "unitChart",
  name: {zh: "逐个画", en: "Unit chart"},
  purpose: "single",
  sketch: [
    {as: "units", d: "M4 13H88M4 30H88M4 47H46"},
    {as: "units", told: true, d: "M52 47H70"}
  ],
  use: {
    zh: "几十、几百件能想象出样子的东西，一件画一个，读者可以自己数。空心的只见于两个数里的一个，括号把一组的数合起来。",
    en: "Dozens or hundreds of things that one can picture: one shape each, which readers can count for themselves. A hollow one is in only one of two counts; a bracket adds up a group."
  },
  not: {
    zh: "成千上万，或者不是一件一件的（金额、百分比），用{ranked-bars}。",
    en: "For thousands, or for what does not come in pieces (money, percentages), use {ranked-bars}."
  },
  call: 'drawPlot(unitChart(rows, {width, shape: "vehicle"}), {figure: id})',
  given: {
    type: "UnitRow",
    columns: [
      KEY,
      {
        name: "group",
        meaning: {
          zh: "同一组的排在一起，组名写在上方；空的不写",
          en: "those of one group stand together, its name above; empty for none"
        }
      },
      LABEL,
      {
        name: "count",
        meaning: {zh: "件数（Quantity），整数，不小于零", en: "how many (Quantity), a whole number, not below zero"}
      },
      {
        name: "marked",
        meaning: {
          zh: "两个数里只有一个数得到：画成空心，用朱砂色（可省略）",
          en: "in only one of the two counts: hollow, in cinnabar (optional)"
        }
      },
      {
        name: "total",
        meaning: {
          zh: "是这一组的合计：画成括号，不再逐个画（可省略）",
          en: "the group's total: drawn as a bracket, not piece by piece (optional)"
        }
      }
    ]
  },
  options: [
    {
      name: "shape",
      meaning: {zh: "一件画成什么：square 方块，vehicle 车", en: "what one looks like: square or vehicle"},
      standard: '"square"'
    }
  ],
  narrow: {
    zh: "一行放不下的接着往下排，数还在末端。",
    en: "what does not fit in a line goes on below; the number stays at the end."
  }
} as const satisfies EntryOf<UnitRow, ChartOptions & {readonly shape?: UnitShape}>;
