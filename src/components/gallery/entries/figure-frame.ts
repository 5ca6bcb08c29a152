import type {FrameOptions, FrameWords} from "../../figure-frame.js";
import type {EntryOf} from "../entry.js";

export const figureFrame = {
  id: "figure-frame",
  component: "figureFrame",
  name: {zh: "图框", en: "Figure frame"},
  purpose: "around",
  sketch: [],
  use: "每张图外面都是同一个框：标题说发现，副题说画的是什么、什么单位，图下是说明、来源和署名，最后一排是数据表、下载、嵌入。没有脚本也是完整的。",
  not: "已经有定义的图，一句 draw(figure, frames) 就连框一起画好。只要图、框由你的版面来做，用 drawPlot。",
  call: "enhanceFigure(figureFrame(drawings, words, table, {id}))",
  given: {
    type: "FrameWords",
    columns: [
      {name: "title", meaning: "标题：这张图的发现"},
      {name: "subtitle", meaning: "画的是什么，不含单位"},
      {name: "unit", meaning: "单位；金额的单位读者可以换（可省略）"},
      {name: "note", meaning: "范围、读法、常见的缘由（可省略）"},
      {name: "source", meaning: "文件、表、节"},
      {name: "alt", meaning: "给看不见图的人：图里有什么，带着数"}
    ]
  },
  options: [
    {name: "id", meaning: "图的代号，地址由它组成", standard: "必须给"},
    {name: "lang", meaning: "zh 或 en", standard: '"zh"'},
    {name: "ledger", meaning: "账本的地址，每个数从那里查", standard: '"./ledger"'},
    {name: "level", meaning: "标题是几级：1、2、3", standard: "3"},
    {name: "home", meaning: "嵌入文件夹的地址，末尾带斜线", standard: '"./embed/"'},
    {name: "site", meaning: "首页的地址，末尾带斜线", standard: '"./"'},
    {name: "citation", meaning: "怎样引用：一个元素", standard: "不写"},
    {name: "licence", meaning: "署名后面的许可", standard: '""'}
  ]
} as const satisfies EntryOf<FrameWords, FrameOptions>;
