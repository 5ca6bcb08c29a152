import type {Option} from "./entry.js";

export const purposes = {
  size: "比大小",
  parts: "看构成",
  change: "看变化",
  spread: "看分布",
  single: "一个一个看",
  around: "图的周围"
} as const;

export const words = {
  contents: "图的目录",
  around: "图的周围：",
  use: "什么时候用",
  not: "什么时候用别的",
  call: "怎样写",
  given: "给它的数据",
  options: "选项",
  name: "名称",
  meaning: "意思",
  standard: "不写时",
  second: "另一例",
  narrow: "在手机上：",
  comma: "、",
  stop: "。",
  failed: "画这张图要的数据没有取到。请查看网络，再刷新这一页。"
} as const;

/** What every chart takes. */
export const everyChart: readonly Option[] = [
  {name: "width", meaning: "画多宽，像素；320 到 1400 都合适，高由行数定", standard: "640"},
  {name: "fontSize", meaning: "字多大，像素", standard: "14"},
  {name: "…", meaning: "其余的选项原样交给 Observable Plot", standard: "不写"}
];
