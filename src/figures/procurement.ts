import {termOf} from "../accounts/index.js";
import {type NestedRow, nestedBars, operandsOf, type Quantity} from "../components/index.js";
import type {Figure, FigureRow, Frames, Lang} from "./figure.js";
import {inYuan} from "./in-yuan.js";
import {differenceOf, exact, numbersOf} from "./numbers.js";

/** All procurement, and each of its kinds. */
export interface ProcurementRow extends NestedRow, FigureRow {
  /** Of the total: what was awarded to small and medium enterprises, and what was not. */
  readonly sme: Quantity | null;
  readonly others: Quantity | null;
  /** The share of small and medium enterprises as the narrative prints it. */
  readonly share: Quantity | null;
}

const KINDS = ["goods", "works", "services"] as const;

const NAMES = {
  total: {zh: "政府采购", en: "All procurement"},
  goods: {zh: "货物", en: "Goods"},
  works: {zh: "工程", en: "Works"},
  services: {zh: "服务", en: "Services"}
};

/** Government procurement by kind, and the share of small and medium enterprises in the whole and in each kind. */
export const procurement: Figure<ProcurementRow> = {
  id: "procurement",
  rows: toRows,
  plot: (rows, {width, lang}) =>
    nestedBars(rows, {
      width,
      fontSize: width < 480 ? 13 : 14,
      parts: [
        {name: "sme", title: lang === "zh" ? "授予中小企业" : "To SMEs"},
        {name: "others", title: lang === "zh" ? "其余" : "The rest", fill: "var(--slate)"}
      ],
      beside: {name: "share", title: lang === "zh" ? "中小企业占比" : "SMEs' share"}
    }),
  columns: (lang) => [
    {name: "label", title: lang === "zh" ? "采购" : "Procurement"},
    {name: "amount", title: lang === "zh" ? "支出" : "Amount"},
    {name: "sme", title: termOf("procurement.sme")[lang]},
    {name: "others", title: lang === "zh" ? "其余" : "The rest"},
    {name: "share", title: lang === "zh" ? "写明的中小企业占比" : "Share of SMEs as printed", unit: "%"}
  ],
  words: (rows, lang) => ({
    title: headline(rows, lang),
    subtitle:
      lang === "zh"
        ? "政府采购支出，和文中写明的中小企业占比"
        : "Government procurement, and the share of small and medium enterprises (SMEs) as printed",
    unit: rows[0]?.amount.unit ?? "",
    note: note(rows, lang)
  }),
  alt: (rows, lang) =>
    rows
      .map(({label, amount, share}) => {
        const said = share ? (lang === "zh" ? `，中小企业占 ${share.text}%` : `, SMEs ${share.text}%`) : "";
        return `${label} ${amount.text}${said}`;
      })
      .join(lang === "zh" ? "；" : "; ")
};

function toRows({cells, claims, findings}: Frames, lang: Lang): readonly ProcurementRow[] | null {
  const number = numbersOf(cells, lang);
  const find = (subject: string, measure: string) => {
    const claim = claims.find(
      (c) => c.subject === subject && c.measure === measure && (measure === "share" || c.basis !== "budget")
    );
    return claim ? number(claim.id) : null;
  };
  const total = find("procurement", "amount");
  const sme = find("procurement.sme", "amount");
  const kinds = KINDS.flatMap((kind) => {
    const amount = find(`procurement.${kind}`, "amount");
    const share = find(`procurement.sme.${kind}`, "share");
    const id = share ? operandsOf(share)[0]?.id : "";
    const marked = findings.some((f) => f.level === "contradiction" && f.about === id);
    return amount
      ? [{key: kind, label: NAMES[kind][lang], depth: 1, amount, sme: null, others: null, share, marked}]
      : [];
  });
  if (!total || kinds.length === 0) return null;
  const others = sme && exact(differenceOf(total, sme)).gte(0) ? differenceOf(total, sme) : null;
  const share = find("procurement.sme", "share");
  return [
    {key: "total", label: NAMES.total[lang], depth: 0, amount: total, sme: others && sme, others, share},
    ...kinds
  ];
}

/** The share that a check contradicts beside the one of the whole; where none is contradicted, what was bought and from whom. */
function headline(rows: readonly ProcurementRow[], lang: Lang): string {
  const [whole] = rows;
  if (!whole) throw new Error("missing rows: procurement");
  const share = whole.share && `${whole.share.text}%`;
  const amount = lang === "zh" ? `${whole.amount.text} ${whole.amount.unit}` : inYuan(whole.amount);
  const marked = rows.find((r) => r.marked && r.share);
  const bought = rows.filter((r) => r.depth > 0 && exact(r.amount).gt(0));
  const alone = bought.length === 1 && bought[0] === marked;
  if (marked?.share && share) {
    const [kind, own] = [marked.label, `${marked.share.text}%`];
    if (lang === "zh") {
      if (alone) return `采购全是${kind}：中小企业占全部的 ${share}，占${kind}却写 ${own}`;
      return `中小企业占政府采购的 ${share}，占${kind}采购写 ${own}`;
    }
    const only = alone ? ", the only kind bought" : "";
    return `SMEs have ${share} of procurement, yet ${own} of ${kind.toLowerCase()}${only}`;
  }
  if (lang === "zh") return `政府采购 ${amount}${share ? `，${share} 授予中小企业` : ""}`;
  return `Procurement of ${amount}${share ? `, ${share} of it awarded to SMEs` : ""}`;
}

function note(rows: readonly ProcurementRow[], lang: Lang): string {
  const none = rows.filter((r) => r.depth > 0 && exact(r.amount).isZero() && r.share);
  const names = none.map((r) => (lang === "zh" ? r.label : r.label.toLowerCase()));
  const marked = rows.some((r) => r.marked);
  if (lang === "zh")
    return [
      marked && "各类的占比按标准文本填写，没有填的空格可能留着 0%。",
      names.length && `没有${names.join("、")}采购，它们的占比无从谈起。`,
      "各类授予中小企业的金额，文中没有写。"
    ]
      .filter(Boolean)
      .join("");
  return [
    marked && "The shares fill a standard text; a blank may have been left at 0%.",
    names.length && `Nothing was spent on ${names.join(" or ")}, so there can be no share of it.`,
    "The amounts awarded to SMEs by kind are not printed."
  ]
    .filter(Boolean)
    .join(" ");
}
