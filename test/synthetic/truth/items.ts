import type {Random} from "../random.js";
import {type Code, capitalCodes, fundCodes, generalCodes} from "./codes.js";

/** Where money comes from: three kinds of fiscal appropriations, and a department's own. */
export type Source = "general" | "fund" | "capital" | "own";

/** What one source did under one functional item, in whole yuan. Opening + income + used = spending + closing + distributed. */
export interface Flow {
  readonly item: Code;
  readonly source: Source;
  readonly opening: number;
  readonly closing: number;
  /** Surplus used and distributed: nought but for own money. */
  readonly used: number;
  readonly distributed: number;
  readonly income: Readonly<Record<IncomeKind, number>>;
  readonly staff: number;
  readonly running: number;
  readonly project: number;
  readonly operating: number;
  readonly toSuperior: number;
  readonly toAffiliated: number;
  /** What the budget gave at the start of the year; for general money. */
  readonly initialBudget: number;
}

export type IncomeKind = "fiscal" | "superior" | "business" | "operating" | "affiliated" | "other";
export const ownIncome = ["superior", "business", "operating", "affiliated", "other"] as const;

type Spending = Pick<Flow, "staff" | "running" | "project" | "operating" | "toSuperior" | "toAffiliated">;

export interface Features {
  readonly fund: boolean;
  readonly capital: boolean;
  readonly own: boolean;
}

/** Flows of a random department: items first, then what each source spent on them and how it was paid for. */
export function syntheticFlows(random: Random, features: Features): Flow[] {
  const items = random.some(generalCodes, random.int(4, 14));
  const general = items.map((item) => flow(random, item, "general", generalSpending(random)));
  const fund = features.fund ? random.some(fundCodes, random.int(1, 3)) : [];
  const capital = features.capital ? random.some(capitalCodes, random.int(1, 2)) : [];
  const own = features.own ? random.some(items, random.int(1, 3)) : [];
  return [
    ...general,
    ...fund.map((item) => flow(random, item, "fund", projectSpending(random))),
    ...capital.map((item) => flow(random, item, "capital", projectSpending(random))),
    ...own.map((item) => flow(random, item, "own", ownSpending(random)))
  ];
}

const NONE: Spending = {staff: 0, running: 0, project: 0, operating: 0, toSuperior: 0, toAffiliated: 0};

function generalSpending(random: Random): Spending {
  const kind = random.pick(["staff", "staff", "office", "project", "mixed"] as const);
  const staff = kind === "project" ? 0 : random.yuan(50_000);
  const running = kind === "office" || kind === "mixed" ? random.yuan(20_000, 5_000_000) : 0;
  const project = kind === "project" || kind === "mixed" ? random.yuan(20_000) : 0;
  return {...NONE, staff, running, project};
}

function projectSpending(random: Random): Spending {
  return {...NONE, staff: random.chance(0.3) ? random.yuan() : 0, project: random.yuan(10_000)};
}

function ownSpending(random: Random): Spending {
  return {
    ...projectSpending(random),
    operating: random.chance(0.3) ? random.yuan() : 0,
    toSuperior: random.chance(0.2) ? random.yuan() : 0,
    toAffiliated: random.chance(0.2) ? random.yuan() : 0
  };
}

function flow(random: Random, item: Code, source: Source, spending: Spending): Flow {
  const spent = Object.values(spending).reduce((a, b) => a + b, 0);
  const some = (share: number) => (random.chance(0.35) ? Math.floor(spent * random.next() * share) : 0);
  const distributed = source === "own" ? some(0.1) : 0;
  const closing = some(0.3);
  const opening = some(0.3);
  const used = source === "own" ? some(0.2) : 0;
  const income = spent + closing + distributed - opening - used;
  const initialBudget = source !== "general" || random.chance(0.1) ? 0 : nearby(random, spent);
  return {
    item,
    source,
    opening,
    closing,
    used,
    distributed,
    income: incomeOf(random, source, income),
    ...spending,
    initialBudget
  };
}

function incomeOf(random: Random, source: Source, income: number): Record<IncomeKind, number> {
  const kinds = {fiscal: 0, superior: 0, business: 0, operating: 0, affiliated: 0, other: 0};
  if (source !== "own") return {...kinds, fiscal: income};
  const chosen = random.some(ownIncome, random.int(1, 3));
  const parts = random.split(income, chosen.length);
  return {...kinds, ...Object.fromEntries(chosen.map((kind, i) => [kind, parts[i] ?? 0]))};
}

/** The same, or up to a third more or less. */
function nearby(random: Random, yuan: number): number {
  return random.chance(0.2) ? yuan : Math.round(yuan * (0.7 + 0.6 * random.next()));
}
