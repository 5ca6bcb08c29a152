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
  use: "一个总数怎样变成另一个总数：先画起点，一步一步加减，走到终点。减的是空心，不看颜色也分得清。每一步比总数小得多时，中间另开一段放大的轴，两端标明是多少到多少。",
  not: "只有前后两个数，没有中间各步，用{slope}。各步必须加得起来：有差额，差额也占一步；加不起来的几个数，用{ranked-bars}。",
  call: "drawPlot(bridge(rows, {width}), {figure: id})",
  given: {
    type: "BridgeRow",
    columns: [
      KEY,
      LABEL,
      {name: "total", meaning: "总数（Quantity）：起点、终点，或中途的合计；与 change 二者有一"},
      {name: "change", meaning: "这一步的增减（Quantity），可以小于零"},
      MARKED
    ]
  },
  options: [{name: "enlarged", meaning: "各步要不要一段放大的轴", standard: "各步的范围不到总数的四分之一时放大"}],
  second: "窄的时候，名字移到条形上方。各步比总数小得多，中间的轴放大了。"
} as const satisfies EntryOf<BridgeRow, BridgeOptions>;
