import type {BridgeOptions, BridgeRow} from "../../bridge.js";
import {KEY, LABEL, MARKED} from "../columns.js";
import type {EntryOf} from "../entry.js";

export const bridge = {
  id: "bridge",
  component: "bridge",
  name: {zh: "桥图（瀑布图）", en: "Bridge, or waterfall"},
  purpose: "change",
  sketch: [
    {as: "faint", d: "M44 10v13M66 23v13M54 36v13"},
    {as: "fill", d: "M4 4h40v9H4zM44 18h22v9H44zM4 46h50v9H4z"},
    {as: "fill", told: true, d: "M54 32h12v9H54z"}
  ],
  use: {
    zh: "一个总数怎样变成另一个总数：先画起点，一步一步加减，走到终点。减的是空心，不看颜色也分得清。每一步比总数小得多时，中间另开一段放大的轴，两端标明是多少到多少。",
    en: "How one total becomes another: the start, then each addition and subtraction, to the end. What takes away is hollow, so it can be told without colour. Where the steps are much smaller than the totals, they get an enlarged axis of their own, with its two ends labelled."
  },
  not: {
    zh: "只有前后两个数，没有中间各步，用{slope}。各步必须加得起来：有差额，差额也占一步；加不起来的几个数，用{ranked-bars}。",
    en: "For a number before and one after, with no steps between, use {slope}. The steps must add up: a difference left over is a step too. For numbers that do not add up, use {ranked-bars}."
  },
  call: "drawPlot(bridge(rows, {width}), {figure: id})",
  given: {
    type: "BridgeRow",
    columns: [
      KEY,
      LABEL,
      {
        name: "total",
        meaning: {
          zh: "总数（Quantity）：起点、终点，或中途的合计；与 change 二者有一",
          en: "a total (Quantity): the start, the end, or a sum on the way; either this or change"
        }
      },
      {
        name: "change",
        meaning: {zh: "这一步的增减（Quantity），可以小于零", en: "what this step adds (Quantity); may be below zero"}
      },
      MARKED
    ]
  },
  options: [
    {
      name: "enlarged",
      meaning: {zh: "各步要不要一段放大的轴", en: "whether the steps get an enlarged axis"},
      standard: {
        zh: "各步的范围不到总数的四分之一时放大",
        en: "enlarged if the steps span less than a quarter of the totals"
      }
    }
  ],
  second: {
    zh: "窄的时候，名字移到条形上方。各步比总数小得多，中间的轴放大了。",
    en: "On a narrow screen names move above their bars. The steps are much smaller than the totals, so their axis is enlarged."
  }
} as const satisfies EntryOf<BridgeRow, BridgeOptions>;
