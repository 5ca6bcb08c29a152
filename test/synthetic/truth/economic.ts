import {economicItems} from "../../../src/accounts/index.js";
import type {Random} from "../random.js";

/** Yuan by five-digit economic code. */
export type Economic = ReadonlyMap<string, number>;

/** Cuts staff costs over 301 and 303, running costs over 302 and 310 (now and then 399). */
export function syntheticEconomic(random: Random, staff: number, running: number): Economic {
  const [wages = 0, persons = 0] = random.chance(0.85) ? random.split(staff, 2) : [staff, 0];
  const parts = random.chance(0.7) ? random.split(running, random.chance(0.15) ? 3 : 2) : [running];
  const [goods = 0, capital = 0, other = 0] = parts;
  const cuts = [
    ...cut(random, "301", wages, 12),
    ...cut(random, "303", persons, 6),
    ...cut(random, "302", goods, 16),
    ...cut(random, "310", capital, 3),
    ...cut(random, "399", other, 1)
  ];
  return new Map(cuts.filter(([, yuan]) => yuan > 0));
}

function cut(random: Random, group: string, sum: number, most: number): [string, number][] {
  const codes = economicItems.map((item) => item.id.slice("economic.".length));
  const inGroup = codes.filter((code) => code.length === 5 && code.startsWith(group));
  const chosen = random.some(inGroup, random.int(1, most));
  const parts = random.split(sum, chosen.length);
  return chosen.map((code, i) => [code, parts[i] ?? 0]);
}
