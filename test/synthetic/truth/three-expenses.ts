import type {Random} from "../random.js";
import type {Economic} from "./economic.js";

export type Expense = "abroad" | "vehicles.purchase" | "vehicles.running" | "reception";
export const expenses = ["abroad", "vehicles.purchase", "vehicles.running", "reception"] as const;

/** The three expenses in yuan, with the counts that go with them. */
export interface ThreeExpenses {
  readonly outturn: Readonly<Record<Expense, number>>;
  readonly budget: Readonly<Record<Expense, number>>;
  readonly prior: Readonly<Record<Expense, number>>;
  readonly groups: number;
  readonly trips: readonly {readonly persons: number; readonly yuan: number}[];
  readonly bought: number;
  readonly kept: number;
  readonly foreign: {readonly yuan: number; readonly groups: number; readonly persons: number};
  readonly domestic: {readonly yuan: number; readonly groups: number; readonly persons: number};
}

const ECONOMIC_CODE: Readonly<Record<Expense, string>> = {
  abroad: "30212",
  "vehicles.purchase": "31013",
  "vehicles.running": "30231",
  reception: "30217"
};

/** Each expense is what table 06 holds of it and what projects, if there are any, add; a budget is never exceeded. */
export function syntheticThreeExpenses(random: Random, economic: Economic, projects: number): ThreeExpenses {
  const room = random.chance(0.2) ? 0 : Math.floor(projects / 10);
  const extra = (share: number) => (room > 500 && random.chance(share) ? Math.min(room, random.yuan(500, 400_000)) : 0);
  const outturn = byExpense(
    (e) => (economic.get(ECONOMIC_CODE[e]) ?? 0) + extra(e === "vehicles.purchase" ? 0.15 : 0.5)
  );
  const budget = byExpense((e) => (random.chance(0.4) ? outturn[e] : outturn[e] + random.int(0, 90_000)));
  const prior = byExpense((e) =>
    random.chance(0.2) ? outturn[e] : random.chance(0.3) ? 0 : random.yuan(2_000, 500_000)
  );
  const groups = outturn.abroad ? random.int(1, 4) : 0;
  const costs = random.split(outturn.abroad, Math.max(1, groups)).filter((yuan) => yuan > 0);
  const [domestic = 0, foreign = 0] = random.chance(0.3) ? random.split(outturn.reception, 2) : [outturn.reception];
  return {
    outturn,
    budget,
    prior,
    groups: costs.length,
    trips: costs.map((yuan) => ({persons: random.int(1, 5), yuan})),
    bought: outturn["vehicles.purchase"] ? random.int(1, 2) : 0,
    kept: outturn["vehicles.running"] || outturn["vehicles.purchase"] ? random.int(2, 30) : 0,
    foreign: guests(random, foreign),
    domestic: guests(random, domestic)
  };
}

export function total(values: Readonly<Record<Expense, number>>): number {
  return expenses.reduce((sum, e) => sum + values[e], 0);
}

function guests(random: Random, yuan: number): ThreeExpenses["foreign"] {
  const groups = yuan ? random.int(1, 40) : 0;
  return {yuan, groups, persons: groups * random.int(2, 9)};
}

function byExpense(value: (expense: Expense) => number): Record<Expense, number> {
  return {
    abroad: value("abroad"),
    "vehicles.purchase": value("vehicles.purchase"),
    "vehicles.running": value("vehicles.running"),
    reception: value("reception")
  };
}
