import {termOf} from "../accounts/index.js";
import {type NestedRow, nestedBars, operandsOf, type Quantity} from "../components/index.js";
import type {Figure, FigureRow, Frames, Lang, TableLine} from "./figure.js";
import {inOrder} from "./in-order.js";
import {itemName} from "./item-name.js";
import {exact, type Numbers, numbersOf, shareOf} from "./numbers.js";

/** A 类, 款 or 项 of the functional classification; the first row is their total. */
export interface FunctionRow extends NestedRow, FigureRow {
  readonly parent: string;
  readonly basic: Quantity | null;
  readonly project: Quantity | null;
  /** Of the total. */
  readonly share: Quantity | null;
}

const TOTAL = "total";

/** What was spent by function, three levels deep, each amount split in basic and project expenditure. */
export const spendingByFunction: Figure<FunctionRow> = {
  id: "spending-by-function",
  rows: toRows,
  plot: (rows, {width, lang}) =>
    nestedBars(rows, {
      width,
      fontSize: width < 480 ? 13 : 14,
      parts: [
        {name: "basic", title: termOf("expenditure.basic")[lang]},
        {name: "project", title: termOf("expenditure.project")[lang]}
      ],
      beside: {name: "share", title: lang === "zh" ? "占支出" : "Share"}
    }),
  columns: (lang) => [
    {name: "label", title: lang === "zh" ? "功能分类" : "Function"},
    {name: "amount", title: lang === "zh" ? "支出" : "Expenditure"},
    {name: "basic", title: termOf("expenditure.basic")[lang]},
    {name: "project", title: termOf("expenditure.project")[lang]},
    {name: "share", title: lang === "zh" ? "占支出" : "Share of all", unit: "%"}
  ],
  words: (rows, lang) => ({
    title: headline(rows, lang),
    subtitle: subtitle(rows, lang),
    unit: rows[0]?.amount.unit ?? "",
    note: NOTE[lang]
  }),
  alt,
  sorts: [
    {id: "amount", zh: "按金额", en: "By amount"},
    {id: "document", zh: "按文件顺序", en: "As in the document"}
  ]
};

const NOTE = {
  zh: "功能分类说钱用来做什么，分类、款、项三级：一个类是它的款之和，一个款是它的项之和，同一笔钱在每级各画一次。基本支出维持机构运转，项目支出用于特定任务。",
  en: "The functional classification says what money is for, in three levels; each is the sum of those below it, so the same money is drawn once at each. Basic expenditure keeps the institution running; project expenditure is for particular tasks."
};

/**
 * Table 03 has all expenditure; where some of it is neither basic nor project (operating, remittances), or there is no table
 * 03, table 05, where the two are all there is. Lines without an amount, or of nought, are left out.
 */
function toRows({cells, rows: lines}: Frames, lang: Lang, sort = "amount"): readonly FunctionRow[] | null {
  const number = numbersOf(cells, lang);
  const table = ["03", "05"].find((t) => isSplit(number, t) && lines.some((l) => l.table === t && l.level > 0));
  const whole = number(`${table}:${TOTAL}:total`);
  if (!table || !whole) return null;
  const rows = lines.filter((line) => line.table === table).flatMap((line) => toRow(line, {number, whole, lang}) ?? []);
  return rows.length < 2 ? null : inOrder(rows, sort === "document" ? "document" : "amount");
}

function isSplit(number: Numbers, table: string): boolean {
  const [total, basic, project] = ["total", "basic", "project"].map((c) => number(`${table}:${TOTAL}:${c}`));
  if (!total || !basic) return false;
  const rest = exact(total).minus(exact(basic));
  return project ? rest.eq(exact(project)) : rest.isZero();
}

function toRow(
  line: TableLine,
  {number, whole, lang}: {readonly number: Numbers; readonly whole: Quantity; readonly lang: Lang}
): FunctionRow | null {
  const [amount, basic = null, project = null] = ["total", "basic", "project"].map((column) =>
    number(`${line.table}:${line.key}:${column}`)
  );
  if (!amount || exact(amount).isZero()) return null;
  const label = line.key === TOTAL ? termOf("expenditure")[lang] : itemName(line, "function", lang);
  return {
    key: line.key,
    label,
    depth: line.level,
    parent: line.parent,
    amount,
    basic,
    project,
    share: shareOf(amount, whole)
  };
}

/** Whether projects are one line or many, and what most was spent on. */
function headline(rows: readonly FunctionRow[], lang: Lang): string {
  const [whole] = rows;
  if (!whole) throw new Error("missing rows: spending-by-function");
  const classes = rows.filter((r) => r.depth === 1);
  const top = classes.reduce<FunctionRow | null>((a, b) => (a && exact(a.amount).gte(exact(b.amount)) ? a : b), null);
  const most = top?.share ? {name: top.label, share: `${top.share.text}%`} : null;
  const project = whole.project && exact(whole.project).gt(0) ? shareOf(whole.project, whole.amount)?.text : null;
  const bearers = rows.filter((r) => r.project && exact(r.project).gt(0) && !rows.some((c) => c.parent === r.key));
  const [only] = bearers.length === 1 ? bearers : [];
  if (lang === "zh") {
    if (!project) return most ? `支出全是基本支出，${most.share} 是${most.name}` : "支出全是基本支出";
    if (only) return `项目占支出的 ${project}%，都记在“${only.label}”一项`;
    return `项目占支出的 ${project}%；最大的一类，${most?.name}占 ${most?.share}`;
  }
  if (!project) return `All expenditure is basic${most ? `; ${most.share} is for ${most.name}` : ""}`;
  if (only) return `Projects are ${project}% of expenditure, all under one item: ${only.label}`;
  return `Projects are ${project}% of expenditure; the largest class, ${most?.name}, is ${most?.share}`;
}

function subtitle([whole]: readonly FunctionRow[], lang: Lang): string {
  const [place] = whole ? operandsOf(whole.amount) : [];
  const all = place?.id.startsWith("03:");
  if (lang === "zh") return `${all ? "本年支出" : "一般公共预算财政拨款支出"}按功能分类，分基本支出和项目支出`;
  return `${all ? "Expenditure of the year" : "General public budget expenditure"} by function, basic and project`;
}

/** Each class with its digits, and what of it is for projects. */
function alt(rows: readonly FunctionRow[], lang: Lang): string {
  return rows
    .filter((r) => r.depth <= 1)
    .map(({label, amount, project}) => {
      const some = project && exact(project).gt(0);
      if (lang === "zh") return `${label} ${amount.text}${some ? `，其中项目支出 ${project.text}` : ""}`;
      return `${label} ${amount.text}${some ? `, of which projects ${project.text}` : ""}`;
    })
    .join(lang === "zh" ? "；" : "; ");
}
