import type {StripOptions, StripRow} from "../../strip.js";
import {KEY, LABEL, MARKED} from "../columns.js";
import type {EntryOf} from "../entry.js";

export const strip = {
  id: "strip",
  component: "strip",
  name: {zh: "点带图", en: "Strip plot"},
  purpose: "spread",
  sketch: [
    {as: "faint", d: "M4 50H92M52 6V56"},
    {as: "dots", d: "M20 44h0M40 44h0M66 44h0M86 44h0"},
    {as: "dots", told: true, d: "M52 44h0M52 36h0M52 28h0M52 20h0M52 12h0"}
  ],
  use: "许多结果对照各自的目标：一点一个，正好等于目标的叠成一摞并数出来，其余散在两边。看的是完成、没完成，还是把目标照抄了一遍。",
  not: "只有三五个结果，列一张表更清楚。要比的是数额而不是比率，用{dumbbell}：百分比看不出背后的数有多大。",
  call: "drawPlot(strip(rows, {width, title}), {figure: id})",
  given: {
    type: "StripRow",
    columns: [
      KEY,
      LABEL,
      {name: "group", meaning: "哪一组，往哪边算好；一组一条带子"},
      {name: "ratio", meaning: "结果是目标的百分之几（Quantity）；目标是零就没有"},
      {name: "exact", meaning: "结果与目标一位不差"},
      MARKED
    ]
  },
  options: [
    {name: "title", meaning: "目标那条线叫什么", standard: "必须给"},
    {name: "limit", meaning: "百分之几以外的画在右边缘，写出数", standard: "200"}
  ],
  narrow: "组名折成两行，点小一些，一个不少。"
} as const satisfies EntryOf<StripRow, StripOptions>;
