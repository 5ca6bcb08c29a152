import type {Random} from "../random.js";
import {type Flow, type IncomeKind, ownIncome, type Source} from "./items.js";

/** Last year's sums in yuan, by source: what it spent is drawn, and what it received follows from this year's opening balance. */
export interface LastYear {
  readonly source: Source;
  readonly income: Readonly<Record<IncomeKind, number>>;
  readonly opening: number;
  readonly staff: number;
  readonly running: number;
  readonly project: number;
  readonly operating: number;
  readonly toSuperior: number;
  readonly toAffiliated: number;
}

type Spending = Pick<LastYear, "staff" | "running" | "project" | "operating" | "toSuperior" | "toAffiliated">;

export function syntheticLastYear(random: Random, flows: readonly Flow[]): LastYear[] {
  return (["general", "fund", "capital", "own"] as const).map((source) => lastYear(random, source, flows));
}

function lastYear(random: Random, source: Source, flows: readonly Flow[]): LastYear {
  const mine = flows.filter((flow) => flow.source === source);
  const sum = (key: keyof Spending | "opening") => mine.reduce((all, flow) => all + flow[key], 0);
  const spending: Spending = {
    staff: before(random, sum("staff")),
    running: before(random, sum("running")),
    project: before(random, sum("project")),
    operating: before(random, sum("operating")),
    toSuperior: before(random, sum("toSuperior")),
    toAffiliated: before(random, sum("toAffiliated"))
  };
  const needed = Object.values(spending).reduce((a, b) => a + b, 0) + sum("opening");
  const opening = random.chance(0.5) ? Math.floor(needed * 0.1 * random.next()) : 0;
  return {source, ...spending, opening, income: incomeOf(random, source, needed - opening, mine)};
}

function incomeOf(random: Random, source: Source, income: number, flows: readonly Flow[]): Record<IncomeKind, number> {
  const kinds = {fiscal: 0, superior: 0, business: 0, operating: 0, affiliated: 0, other: 0};
  if (source !== "own") return {...kinds, fiscal: income};
  const used = ownIncome.filter((kind) => flows.some((flow) => flow.income[kind]));
  const chosen = used.length ? used : (["other"] as const);
  const parts = random.split(income, chosen.length);
  return {...kinds, ...Object.fromEntries(chosen.map((kind, i) => [kind, parts[i] ?? 0]))};
}

/** What it was the year before: now and then the same, or nothing. */
function before(random: Random, now: number): number {
  if (random.chance(0.1)) return now;
  if (random.chance(0.08)) return 0;
  return Math.round(now * (0.6 + 0.8 * random.next()));
}
