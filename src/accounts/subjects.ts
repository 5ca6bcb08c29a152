import {toCellId} from "./place.js";

/**
 * Where the tables print the amount of a subject: the same quantity may stand in several tables, and every place listed
 * must then agree. Patterns `general:<code>`, `economic:<code>` and `project:<id>` are subjects too.
 */
export function cellsOfSubject(subject: string, basis: "outturn" | "budget" = "outturn"): readonly string[] {
  const [kind = "", key = ""] = subject.split(":");
  if (kind === "general" && key) return basis === "outturn" ? [toCellId("05", key, "total")] : [];
  if (kind === "economic" && key) return basis === "outturn" ? [toCellId("06", key, "amount")] : [];
  if (subject === "sangong" || subject.startsWith("sangong."))
    return [toCellId("09", subject === "sangong" ? "total" : subject.slice("sangong.".length), basis)];
  return basis === "outturn" ? (OUTTURN[subject] ?? []) : [];
}

/** Every subject that tables print without a code, for rules that compare the places of one quantity. */
export function tableSubjects(): readonly string[] {
  return Object.keys(OUTTURN);
}

const OUTTURN: Readonly<Record<string, readonly string[]>> = {
  "income.general": ["01:income.general:amount", "04:income.general:amount"],
  "income.fund": ["01:income.fund:amount", "04:income.fund:amount"],
  "income.capital": ["01:income.capital:amount", "04:income.capital:amount"],
  "income.superior": ["01:income.superior:amount", "02:total:superior"],
  "income.business": ["01:income.business:amount", "02:total:business"],
  "income.operating": ["01:income.operating:amount", "02:total:operating"],
  "income.affiliated": ["01:income.affiliated:amount", "02:total:affiliated"],
  "income.other": ["01:income.other:amount", "02:total:other"],
  income: ["01:income:amount", "02:total:total"],
  "income.fiscal": ["02:total:fiscal", "04:income:amount"],
  "income.total": ["01:income.total:amount"],
  expenditure: ["01:expenditure:amount", "03:total:total"],
  "expenditure.basic": ["03:total:basic"],
  "expenditure.project": ["03:total:project"],
  "expenditure.to-superior": ["03:total:to-superior"],
  "expenditure.operating": ["03:total:operating"],
  "expenditure.to-affiliated": ["03:total:to-affiliated"],
  "expenditure.total": ["01:expenditure.total:amount"],
  opening: ["01:opening:amount"],
  closing: ["01:closing:amount"],
  "surplus-used": ["01:surplus-used:amount"],
  "surplus-distributed": ["01:surplus-distributed:amount"],
  "fiscal.opening": ["04:opening:amount"],
  "fiscal.closing": ["04:closing:total"],
  "fiscal.income.total": ["04:income.total:amount"],
  "fiscal.expenditure": ["04:expenditure:total"],
  "fiscal.expenditure.total": ["04:expenditure.total:total"],
  general: ["05:total:total", "04:expenditure:general"],
  "general.basic": ["05:total:basic"],
  "general.project": ["05:total:project"],
  "general.staff": ["05:total:staff", "06:staff:amount"],
  "general.running": ["05:total:running", "06:running:amount"],
  fund: ["07:total:total", "04:expenditure:fund"],
  "fund.basic": ["07:total:basic"],
  "fund.project": ["07:total:project"],
  "capital.basic": ["08:total:basic"],
  "capital.project": ["08:total:project"],
  "fund.opening": ["04:opening.fund:amount", "07:total:opening"],
  "fund.closing": ["04:closing:fund", "07:total:closing"],
  "capital.opening": ["04:opening.capital:amount", "08:total:opening"],
  "capital.closing": ["04:closing:capital", "08:total:closing"],
  capital: ["08:total:total", "04:expenditure:capital"]
};
