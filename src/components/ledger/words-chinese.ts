import {type Repair, termOf} from "../../accounts/index.js";
import type {Verdict} from "./ledger-rows.js";
import {measureOf} from "./measure-of.js";
import type {Words} from "./words.js";

const DIGITS = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

const MEANINGS: Readonly<Record<Verdict, string>> = {
  unequal: "与别处印着的或算得的数不同",
  scope: "值得比一比：两处算进去的范围（口径）可能不同",
  missing: "别处提到它，这里却没有数",
  undefined: "分母是零或空白，没法相除",
  explained: "有差，但差额另有印着的数可以说明",
  rounding: "只差在末位，四舍五入可以说明",
  equal: "与别处印着的数对得上",
  unchecked: "文件里没有别的数能核对它"
};

const REPAIRS: Readonly<Record<Repair["kind"], string>> = {
  "shifted-columns": "错了列，按内容归位",
  "joined-label": "名称被换行拆开，已接上",
  "split-row": "一行被换页拆成几行，已合并",
  markup: "去掉了排版标记",
  "row-order": "离开了原来的位置，按内容归位",
  "missing-text": "原文此处缺字",
  "missing-heading": "原文缺标题或序号，按次序认出",
  "repeated-heading": "标题重复，按内容认出本来的一级",
  encoding: "文件编码不是 UTF-8，已转换"
};

const EVIDENCE: Readonly<Record<Repair["evidence"], string>> = {
  heading: "标题",
  code: "科目代码",
  content: "内容本身",
  sequence: "前后次序",
  unit: "单位",
  "row-total": "与合计相符",
  neighbour: "相邻的格"
};

export const chinese: Words = {
  gap: "　",
  between: "；",
  all: "全部",
  search: "查找",
  searchHint: "科目代码、名称或数字",
  outcome: "核对结果",
  clear: "全部显示",
  contents: "目录",
  legend: "颜色说的是什么",
  narrative: "情况说明中的数字",
  narrativeNote: "依原文章节排列，只列数字与所指，不引原句。",
  forms: "各项目的自评表与总分",
  formsNote: "年初预算是年初批下的数，全年预算是年中调整以后的数；执行率是全年执行数除以全年预算数。",
  close: "关闭",
  copy: "复制链接",
  copied: "已复制",
  noNumber: "没有符合的数字。换一个写法试试：代码从头写起，数字可以不写逗号。",
  empty: "空表：有表头，没有数字。",
  missing: "文件中没有找到这张表。",
  truncated: "这张表在文件中没有印完。",
  blank: "空白",
  hint: "点一个数字，或用方向键移动、按回车打开，看它在哪里、由什么核对。",
  place: "数字的出处",
  printed: "印着",
  computed: "算得",
  against: "对照",
  onlyOne: "（下面只有这一项）",
  difference: "相差",
  explanation: "可能的原因",
  question: "可以问",
  income: "收入",
  expenditure: "支出",
  item: "项目",
  what: "指标",
  repairs: "读的时候修复了哪里",
  repairsNote:
    "文件是从版式文件转出的文本，换页处常有错列、断行。凡是没有照字面读的地方都列在这里；表中带 † 的行就是。",
  repairsNone: "没有需要修复的地方。",
  where: "位置",
  reading: "原文 → 读作",
  evidence: "凭什么",
  lineHeading: "行",
  wholeTable: "整张表",
  verdict: (verdict) => termOf(`outcome.${verdict}`).zh,
  meaning: (verdict) => MEANINGS[verdict],
  measure({direction, word, measure, basis}) {
    if (word && (direction === "up" || direction === "down")) return word;
    return measureOf(measure, basis).zh;
  },
  table: (id) => `表${id}`,
  section: toSection,
  line: (line) => `原文第 ${line} 行`,
  unit: (unit) => `单位：${unit}`,
  checks: (count) => (count ? `参与 ${count} 项核对` : "没有核对能用到这个数：文件里没有别处与它相关。"),
  more: (count) => `另外 ${count} 项`,
  shown: (count) => `符合的有 ${count} 个数字`,
  inAll: (count) => `……共 ${count} 个数`,
  unknown: (id) => `没有编号为「${id}」的数字。编号的写法是表号、行、栏目，例如 03:total:total。`,
  repair: (kind) => REPAIRS[kind],
  repaired: (kinds) => `这一行读的时候有修复：${kinds.map((kind) => REPAIRS[kind]).join("；")}`,
  basis: (evidence) => EVIDENCE[evidence]
};

/** `9.2.3` as it is numbered in print: 九（二）3. */
function toSection(section: string): string {
  const [first, second, third] = section.split(".").map(Number);
  const parts = [first && toChinese(first), second && `（${toChinese(second)}）`, third && String(third)];
  return parts.filter(Boolean).join("");
}

function toChinese(n: number): string {
  if (n <= 10) return DIGITS[n] ?? String(n);
  return n < 20 ? `十${DIGITS[n - 10]}` : String(n);
}
