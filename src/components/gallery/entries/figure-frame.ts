import type {FrameOptions, FrameWords} from "../../figure-frame.js";
import type {EntryOf} from "../entry.js";

export const figureFrame = {
  id: "figure-frame",
  component: "figureFrame",
  name: {zh: "图框", en: "Figure frame"},
  purpose: "around",
  sketch: [],
  use: {
    zh: "每张图外面都是同一个框：标题说发现，副题说画的是什么、什么单位，图下是说明、来源和署名，最后一排是数据表、下载、嵌入。没有脚本也是完整的。",
    en: "The same frame around every figure: a headline with the finding, a subtitle with what is drawn and its unit, below it the note, source and credit, and a last row with table, downloads and embedding. It is whole without script."
  },
  not: {
    zh: "已经有定义的图，一句 draw(figure, frames) 就连框一起画好。只要图、框由你的版面来做，用 drawPlot。",
    en: "A figure that is already defined comes with its frame from draw(figure, frames). If your layout has its own frame, use drawPlot."
  },
  call: "enhanceFigure(figureFrame(drawings, words, table, {id}))",
  given: {
    type: "FrameWords",
    columns: [
      {name: "title", meaning: {zh: "标题：这张图的发现", en: "headline: what the figure shows"}},
      {name: "subtitle", meaning: {zh: "画的是什么，不含单位", en: "what is drawn, without its unit"}},
      {
        name: "unit",
        meaning: {zh: "单位；金额的单位读者可以换（可省略）", en: "unit; readers can switch that of amounts (optional)"}
      },
      {
        name: "note",
        meaning: {zh: "范围、读法、常见的缘由（可省略）", en: "scope, how to read it, common reasons (optional)"}
      },
      {name: "source", meaning: {zh: "文件、表、节", en: "document, table, section"}},
      {
        name: "alt",
        meaning: {
          zh: "给看不见图的人：图里有什么，带着数",
          en: "for those who cannot see it: what is in the figure, with the numbers"
        }
      }
    ]
  },
  options: [
    {
      name: "id",
      meaning: {zh: "图的代号，地址由它组成", en: "the figure's id; addresses are made of it"},
      standard: {zh: "必须给", en: "required"}
    },
    {name: "lang", meaning: {zh: "zh 或 en", en: "zh or en"}, standard: '"zh"'},
    {
      name: "ledger",
      meaning: {zh: "账本的地址，每个数从那里查", en: "address of the ledger, where every number can be looked up"},
      standard: '"./ledger"'
    },
    {name: "level", meaning: {zh: "标题是几级：1、2、3", en: "level of the headline: 1, 2 or 3"}, standard: "3"},
    {
      name: "home",
      meaning: {zh: "嵌入文件夹的地址，末尾带斜线", en: "address of the folder of embeds, with a closing slash"},
      standard: '"./embed/"'
    },
    {
      name: "site",
      meaning: {zh: "首页的地址，末尾带斜线", en: "address of the first page, with a closing slash"},
      standard: '"./"'
    },
    {
      name: "citation",
      meaning: {zh: "怎样引用：一个元素", en: "how to cite it: an element"},
      standard: {zh: "不写", en: "none"}
    },
    {name: "licence", meaning: {zh: "署名后面的许可", en: "the licence after the credit"}, standard: '""'}
  ]
} as const satisfies EntryOf<FrameWords, FrameOptions>;
