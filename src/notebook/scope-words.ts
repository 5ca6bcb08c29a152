import type {Lang} from "./message.js";

type Entries = readonly (readonly [name: string, about: string])[];

/** What each name of the scope is, but for the frames. */
export const scopeWords: Readonly<Record<Lang, Entries>> = {
  zh: [
    ["display(value)", "把一个值显示在格子下面；一格可以显示几个。不写 display 的，显示最后一个式子，或者声明了的名字"],
    [
      "view(input)",
      "显示一个控件，得到它的值：const n = view(Inputs.range([1, 20], {step: 1}))。一动，用到 n 的格子都重算"
    ],
    ["amount(id)", '一个编号上印着的数，是 Decimal，可以准确地加减：amount("09:total:outturn")'],
    ["quantity(id)", "同一个数，带着单位和出处，给图用"],
    ["sumOf, differenceOf, shareOf, quotientOf", "几个 quantity 的和、差、百分比、商，准确，并记得算式"],
    ["Decimal", '准确的小数：new Decimal("0.1").plus("0.2")。只喂给它字，不喂小数'],
    ["draw(figure), figures", "这个网站发布的图：draw(figures.balance)"],
    ["kit, frames", "画图的部件（kit.rankedBars、kit.drawPlot……）和画它们用的数据"],
    ["aq, op", "Arquero：筛选、分组、连接、汇总表格"],
    ["Plot, d3, Inputs, html, svg", "Observable Plot、D3、控件、拼网页元素"],
    ["width", "格子的宽，单位是像素；窗口变了，用到它的格子重画：Plot.plot({width, ...})"],
    ["lang", '现在的语言："zh" 或 "en"'],
    ["invalidation", "这一格重算之前兑现的 Promise，用来收拾计时器"]
  ],
  en: [
    [
      "display(value)",
      "Shows a value below the cell; a cell may show several. Without it, the last expression is shown, or the names declared."
    ],
    [
      "view(input)",
      "Shows an input and gives its value: const n = view(Inputs.range([1, 20], {step: 1})). Cells that use n rerun when it moves."
    ],
    [
      "amount(id)",
      'The number printed under an id, as a Decimal, to be computed with exactly: amount("09:total:outturn")'
    ],
    ["quantity(id)", "The same number with its unit and its place, for charts."],
    ["sumOf, differenceOf, shareOf, quotientOf", "Of quantities: exact, and they remember the formula."],
    ["Decimal", 'Exact decimals: new Decimal("0.1").plus("0.2"). Feed it strings, not floats.'],
    ["draw(figure), figures", "The figures that this site publishes: draw(figures.balance)"],
    [
      "kit, frames",
      "The parts that figures are made of (kit.rankedBars, kit.drawPlot, …), and the data that they draw from."
    ],
    ["aq, op", "Arquero: filter, group, join and sum up tables."],
    ["Plot, d3, Inputs, html, svg", "Observable Plot, D3, inputs, and templates of elements."],
    [
      "width",
      "How wide a cell is, in pixels; cells that use it are drawn again when the window changes: Plot.plot({width, ...})"
    ],
    ["lang", 'The language now: "zh" or "en"'],
    ["invalidation", "A promise that resolves before the cell reruns, to clear timers with."]
  ]
};
