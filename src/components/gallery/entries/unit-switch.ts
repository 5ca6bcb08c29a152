import type {EntryOf} from "../entry.js";

export const unitSwitch = {
  id: "unit-switch",
  component: "unitSwitch",
  name: {zh: "金额单位", en: "Unit switch"},
  purpose: "around",
  sketch: [],
  use: "让读者把金额换成元、万元、亿元。标题、图、表、说明里的金额一起换，只挪小数点，不再四舍五入；换回来还是原来的样子。enhanceFigure 会替有金额的图加上它。",
  not: "个数、百分比没有这个开关。",
  call: 'unitSwitch(figure, {lang: "zh"})',
  given: {type: "HTMLElement", columns: []},
  options: [{name: "lang", meaning: "zh 或 en", standard: "必须给"}]
} as const satisfies EntryOf<HTMLElement, {readonly lang: string}>;
