import {Decimal, parseAmount, termOf} from "../accounts/index.js";
import {type BridgeRow, bridge} from "../components/index.js";
import type {Figure, Frames, Lang} from "./figure.js";

/** A bar of the bridge, with the id and the digits of the cell that it draws. */
export interface BalanceRow extends BridgeRow {
  readonly id: string;
}

const STEPS = [
  {id: "01:opening:amount", term: "opening", kind: "total"},
  {id: "01:income:amount", term: "income", kind: "up"},
  {id: "01:expenditure:amount", term: "expenditure", kind: "down"},
  {id: "01:closing:amount", term: "closing", kind: "total"}
] as const;

/** From what was carried in, over the year's income and expenditure, to what was carried over (table 01, 万元). */
export const balanceBridge: Figure<BalanceRow> = {
  id: "balance-bridge",
  sources: STEPS.map((step) => step.id),
  rows: toRows,
  plot: (rows, {width}) => bridge(rows, {width}),
  columns: (lang) => [
    {name: "label", title: lang === "zh" ? "项目" : "Item"},
    {name: "text", title: lang === "zh" ? "决算数（万元）" : "Final accounts (10,000 yuan)", number: true}
  ],
  words(rows, lang) {
    const [opening, income, expenditure, closing] = rows.map((r) => r.text);
    return lang === "zh"
      ? {
          title: spentMore(rows) ? "花的比收的多，差额来自上年结转" : "收的不少于花的，余下的结转下年",
          subtitle: `年初结转 ${opening}，本年收入 ${income}，本年支出 ${expenditure}，年末结转 ${closing}（万元）`,
          source: "来源：表 01 收入支出决算总表"
        }
      : {
          title: spentMore(rows) ? "More spent than received: the rest was carried in" : "No more spent than received",
          subtitle: `Carried in ${opening}, income ${income}, expenditure ${expenditure}, carried over ${closing} (10,000 yuan)`,
          source: "Source: table 01, summary of income and expenditure"
        };
  },
  alt: (rows, lang) => rows.map((r) => `${r.label} ${r.text}`).join(lang === "zh" ? "，" : ", ")
};

function toRows({cells}: Frames, lang: Lang): readonly BalanceRow[] | null {
  const rows: BalanceRow[] = [];
  let at = new Decimal("0");
  for (const {id, term, kind} of STEPS) {
    const text = cells.find((c) => c.id === id)?.text ?? "";
    const amount = parseAmount(text);
    if (!amount) return null;
    const to = kind === "total" ? amount.value : kind === "up" ? at.plus(amount.value) : at.minus(amount.value);
    const from = kind === "total" ? new Decimal("0") : at;
    rows.push({id, label: termOf(term)[lang], from: from.toNumber(), to: to.toNumber(), text, kind});
    at = to;
  }
  return rows;
}

function spentMore(rows: readonly BalanceRow[]): boolean {
  const value = (id: string) => parseAmount(rows.find((r) => r.id === id)?.text ?? "")?.value;
  const income = value("01:income:amount");
  return Boolean(income && value("01:expenditure:amount")?.gt(income));
}
