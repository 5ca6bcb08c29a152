import type {Random} from "../random.js";

export type Fund = "current" | "carried" | "other";
export const funds = ["current", "carried", "other"] as const;

export interface Target {
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly comparator: string;
  readonly unit: string;
  readonly target: string;
  readonly result: string;
  readonly weight: number;
  readonly score: number;
}

/** A project with its money in yuan by fund, and its indicators. */
export interface SyntheticProject {
  readonly name: string;
  readonly initial: Readonly<Record<Fund, number>>;
  readonly adjusted: Readonly<Record<Fund, number>>;
  readonly executed: Readonly<Record<Fund, number>>;
  readonly executionScore: number;
  readonly targets: readonly Target[];
}

const NAMES = [
  "河道保洁经费",
  "老旧档案数字化工程",
  "基层业务培训经费",
  "阅览室改造",
  "普法宣传专项经费",
  "古树名木养护项目",
  "城区积水点监测",
  "志愿服务补助"
];
const LEVELS = [
  ["产出指标", "数量指标", "巡查次数", "次"],
  ["产出指标", "数量指标", "印制手册数量", "册"],
  ["产出指标", "质量指标", "验收合格率", "%"],
  ["产出指标", "时效指标", "按期完成率", "%"],
  ["效益指标", "社会效益指标", "居民知晓率", "%"],
  ["满意度指标", "服务对象满意度指标", "受益群众满意度", "%"]
] as const;

/** Projects that spend the given sum of general money, every one with a form; some add carried money or other funds. */
export function syntheticProjects(random: Random, spent: number): SyntheticProject[] {
  const names = random.some(NAMES, random.int(1, 6));
  const parts = random.split(spent, names.length).filter((yuan) => yuan > 0);
  return parts.map((yuan, i) => project(random, names[i] ?? "", yuan));
}

function project(random: Random, name: string, spent: number): SyntheticProject {
  const [current = 0, carried = 0] = random.chance(0.25) ? random.split(spent, 2) : [spent];
  const executed = {current, carried, other: 0};
  const slack = random.chance(0.3) ? () => 0 : (yuan: number) => Math.floor(yuan * random.next() * 0.8);
  const adjusted = byFund((fund) => executed[fund] + slack(executed[fund]));
  const initial = byFund((fund) =>
    random.chance(0.5) ? adjusted[fund] : Math.round(adjusted[fund] * (0.8 + 0.4 * random.next()))
  );
  return {
    name,
    initial,
    adjusted,
    executed,
    executionScore: executionScore(sumOf(executed), sumOf(adjusted)),
    targets: targets(random)
  };
}

export function sumOf(money: Readonly<Record<Fund, number>>): number {
  return money.current + money.carried + money.other;
}

/** Points in steps, as many places give them: 10 for all, 7 from nine tenths, 5 from six tenths, else none. */
function executionScore(executed: number, adjusted: number): number {
  const rate = executed / adjusted;
  if (rate >= 1) return 10;
  if (rate >= 0.9) return 7;
  return rate >= 0.6 ? 5 : 0;
}

function targets(random: Random): Target[] {
  const chosen = random.some(LEVELS, random.int(2, LEVELS.length));
  const tens = chosen.map(() => 10);
  for (let left = 90 - 10 * chosen.length; left > 0; left -= 10) {
    const at = random.int(0, tens.length - 1);
    tens[at] = (tens[at] ?? 0) + 10;
  }
  return chosen.map(([first, second, third, unit], i) => {
    const goal = unit === "%" ? random.int(80, 99) : random.int(2, 400);
    const met = random.chance(0.85);
    const result = met ? goal + (random.chance(0.5) ? 0 : 1) : goal - 1;
    const weight = tens[i] ?? 0;
    return {
      first,
      second,
      third,
      comparator: "≥",
      unit,
      target: String(goal),
      result: String(result),
      weight,
      score: met ? weight : weight - 3
    };
  });
}

function byFund(value: (fund: Fund) => number): Record<Fund, number> {
  return {current: value("current"), carried: value("carried"), other: value("other")};
}
