import type {StepOptions, StepRow} from "../../step-dots.js";
import {KEY, LABEL, MARKED} from "../columns.js";
import type {EntryOf} from "../entry.js";

export const stepDots = {
  id: "step-dots",
  component: "stepDots",
  name: {zh: "台阶与点", en: "Step and dots"},
  purpose: "spread",
  sketch: [
    {as: "line", d: "M4 52H40M44 36H62M66 22H80M86 8H92"},
    {as: "dots", d: "M14 52h0M32 52h0M48 36h0M58 36h0M70 22h0M90 8h0"},
    {as: "dots", told: true, d: "M79 22h0"}
  ],
  use: "计分办法没有印出来，得分却印了一批：把点画出来，再画上它们都合得上的台阶。深的一段是已知能得这个分的范围，浅色处是界限所在，确切在哪里不知道。",
  not: "规则是印出来的，就把规则写出来，不必画。只比得分高低，用{ranked-bars}；只看比率离目标多远，用{strip}。",
  call: "drawPlot(stepDots(rows, {width, titles: {rate, score}}), {figure: id})",
  given: {
    type: "StepRow",
    columns: [
      KEY,
      LABEL,
      {name: "rate", meaning: "百分比（Quantity），横向"},
      {name: "score", meaning: "得分（Quantity），竖向"},
      MARKED,
      {name: "told", meaning: "点旁边写的话，每个分数至多一句（可省略）"},
      {name: "odd", meaning: "与其余不合，推台阶时不算它（可省略）"}
    ]
  },
  options: [
    {name: "titles", meaning: "两个方向各是什么：rate、score", standard: "必须给"},
    {name: "most", meaning: "满分", standard: "0：以最高的得分为准"}
  ],
  narrow: "点小一些，旁边的话折成几行。"
} as const satisfies EntryOf<StepRow, StepOptions>;
