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
  use: {
    zh: "许多结果对照各自的目标：一点一个，正好等于目标的叠成一摞并数出来，其余散在两边。看的是完成、没完成，还有多少恰好等于目标。",
    en: "Many results, each against its own target: a dot for each, those exactly on target piled up and counted, the others spread to both sides. It shows what was met, what was not, and how often result and target are the same."
  },
  not: {
    zh: "只有三五个结果，列一张表更清楚。要比的是数额而不是比率，用{dumbbell}：百分比看不出背后的数有多大。",
    en: "For a handful of results a table is clearer. To compare amounts, not rates, use {dumbbell}: a percentage does not tell how large the numbers behind it are."
  },
  call: "drawPlot(strip(rows, {width, title}), {figure: id})",
  given: {
    type: "StripRow",
    columns: [
      KEY,
      LABEL,
      {
        name: "group",
        meaning: {
          zh: "哪一组，往哪边算好；一组一条带子",
          en: "which group, and which way is better; a strip for each group"
        }
      },
      {
        name: "ratio",
        meaning: {
          zh: "结果是目标的百分之几（Quantity）；目标是零就没有",
          en: "the result in percent of the target (Quantity); none if the target is nought"
        }
      },
      {name: "exact", meaning: {zh: "结果与目标一位不差", en: "result and target are the same to the digit"}},
      MARKED
    ]
  },
  options: [
    {
      name: "title",
      meaning: {zh: "目标那条线叫什么", en: "what to call the line of the target"},
      standard: {zh: "必须给", en: "required"}
    },
    {
      name: "limit",
      meaning: {
        zh: "百分之几以外的画在右边缘，写出数",
        en: "beyond which percentage a dot stands at the right edge, with its number"
      },
      standard: "200"
    }
  ],
  narrow: {zh: "组名折成两行，点小一些，一个不少。", en: "group names wrap, the dots are smaller, none is left out."}
} as const satisfies EntryOf<StripRow, StripOptions>;
