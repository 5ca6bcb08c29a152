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
  use: {
    zh: "计分办法没有印出来，得分却印了一批：把点画出来，再画上它们都合得上的台阶。深的一段是已知能得这个分的范围，浅色处是界限所在，确切在哪里不知道。",
    en: "A rule of scoring is not printed, but many scores are: draw the dots, and the steps that fit them all. The dark part is where that score is known to be given; the border lies somewhere in the pale part, nobody knows where."
  },
  not: {
    zh: "规则是印出来的，就把规则写出来，不必画。只比得分高低，用{ranked-bars}；只看比率离目标多远，用{strip}。",
    en: "If the rule is printed, write it out instead. To compare scores only, use {ranked-bars}; to see how far rates are from their targets, {strip}."
  },
  call: "drawPlot(stepDots(rows, {width, titles: {rate, score}}), {figure: id})",
  given: {
    type: "StepRow",
    columns: [
      KEY,
      LABEL,
      {name: "rate", meaning: {zh: "百分比（Quantity），横向", en: "percentage (Quantity), across"}},
      {name: "score", meaning: {zh: "得分（Quantity），竖向", en: "score (Quantity), upwards"}},
      MARKED,
      {
        name: "told",
        meaning: {
          zh: "点旁边写的话，每个分数至多一句（可省略）",
          en: "words beside the dot, at most one for each score (optional)"
        }
      },
      {
        name: "odd",
        meaning: {
          zh: "与其余不合，推台阶时不算它（可省略）",
          en: "does not fit the others, and is left out when the steps are inferred (optional)"
        }
      }
    ]
  },
  options: [
    {
      name: "titles",
      meaning: {zh: "两个方向各是什么：rate、score", en: "what the two directions are: rate, score"},
      standard: {zh: "必须给", en: "required"}
    },
    {
      name: "most",
      meaning: {zh: "满分", en: "full marks"},
      standard: {zh: "0：以最高的得分为准", en: "0: the highest score given"}
    }
  ],
  narrow: {zh: "点小一些，旁边的话折成几行。", en: "the dots are smaller, the words beside them wrap."}
} as const satisfies EntryOf<StepRow, StepOptions>;
