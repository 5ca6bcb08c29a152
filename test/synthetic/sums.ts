import {type Flow, type IncomeKind, type LastYear, ownIncome, type Source, type Truth} from "./truth/index.js";

/** Sums over flows or over last year's; every caption of the tables and the narrative is one of these, in yuan. */
type Money = Flow | LastYear;

export interface Sums {
  readonly income: number;
  readonly incomeOf: Readonly<Record<IncomeKind, number>>;
  readonly opening: number;
  readonly basic: number;
  readonly staff: number;
  readonly running: number;
  readonly project: number;
  readonly operating: number;
  readonly toSuperior: number;
  readonly toAffiliated: number;
  readonly spent: number;
}

export function sumsOf(money: readonly Money[], ...sources: readonly Source[]): Sums {
  const mine = sources.length ? money.filter((one) => sources.includes(one.source)) : money;
  const sum = (value: (one: Money) => number) => mine.reduce((all, one) => all + value(one), 0);
  const incomeOf = {
    fiscal: sum((one) => one.income.fiscal),
    superior: sum((one) => one.income.superior),
    business: sum((one) => one.income.business),
    operating: sum((one) => one.income.operating),
    affiliated: sum((one) => one.income.affiliated),
    other: sum((one) => one.income.other)
  };
  return {
    incomeOf,
    income: incomeOf.fiscal + ownIncome.reduce((all, kind) => all + incomeOf[kind], 0),
    opening: sum((one) => one.opening),
    basic: sum((one) => one.staff + one.running),
    staff: sum((one) => one.staff),
    running: sum((one) => one.running),
    project: sum((one) => one.project),
    operating: sum((one) => one.operating),
    toSuperior: sum((one) => one.toSuperior),
    toAffiliated: sum((one) => one.toAffiliated),
    spent: sum(spentOf)
  };
}

export function spentOf(one: Money): number {
  return one.staff + one.running + one.project + one.operating + one.toSuperior + one.toAffiliated;
}

export const FISCAL = ["general", "fund", "capital"] as const;

/** What only this year's flows have. */
export function balanceOf(truth: Truth, ...sources: readonly Source[]): Pick<Flow, "closing" | "used" | "distributed"> {
  const mine = truth.flows.filter((flow) => sources.length === 0 || sources.includes(flow.source));
  const sum = (key: "closing" | "used" | "distributed") => mine.reduce((all, flow) => all + flow[key], 0);
  return {closing: sum("closing"), used: sum("used"), distributed: sum("distributed")};
}
