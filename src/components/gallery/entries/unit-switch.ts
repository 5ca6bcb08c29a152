import type {EntryOf} from "../entry.js";

export const unitSwitch = {
  id: "unit-switch",
  component: "unitSwitch",
  name: {zh: "金额单位", en: "Unit switch"},
  purpose: "around",
  sketch: [],
  use: {
    zh: "让读者把金额换成元、万元、亿元。标题、图、表、说明里的金额一起换，只挪小数点，不再四舍五入；换回来还是原来的样子。enhanceFigure 会替有金额的图加上它。",
    en: "Lets readers see amounts in yuan, 10,000 yuan or 100 million yuan. Headline, drawing, table and note change together; only the point moves, nothing is rounded again, and switching back restores what was there. enhanceFigure adds it to figures with money."
  },
  not: {zh: "个数、百分比没有这个开关。", en: "Counts and percentages do not have this switch."},
  call: 'unitSwitch(figure, {lang: "zh"})',
  given: {type: "HTMLElement", columns: []},
  options: [{name: "lang", meaning: {zh: "zh 或 en", en: "zh or en"}, standard: {zh: "必须给", en: "required"}}]
} as const satisfies EntryOf<HTMLElement, {readonly lang: string}>;
