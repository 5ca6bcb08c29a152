import {Random} from "../random.js";
import {type Economic, syntheticEconomic} from "./economic.js";
import {type Features, type Flow, syntheticFlows} from "./items.js";
import {type LastYear, syntheticLastYear} from "./last-year.js";
import {type OtherMatters, syntheticOtherMatters} from "./other-matters.js";
import {type SyntheticProject, syntheticProjects} from "./projects.js";
import {syntheticThreeExpenses, type ThreeExpenses} from "./three-expenses.js";

export * from "./codes.js";
export type {Economic} from "./economic.js";
export * from "./items.js";
export type {LastYear} from "./last-year.js";
export * from "./other-matters.js";
export * from "./projects.js";
export * from "./three-expenses.js";

/** What a made-up department did in a year, in whole yuan: every identity of the reference holds exactly. */
export interface Truth {
  readonly seed: number;
  readonly department: string;
  readonly year: number;
  readonly features: Features;
  readonly flows: readonly Flow[];
  readonly lastYear: readonly LastYear[];
  readonly economic: Economic;
  readonly expenses: ThreeExpenses;
  readonly projects: readonly SyntheticProject[];
  readonly other: OtherMatters;
}

const DEPARTMENTS = [
  "示例市方志整理局",
  "样本县林场服务中心",
  "示例省绿道管理办公室（本级）",
  "样本区社区图书馆",
  "示例市观测站管理局"
];

/** The same seed gives the same department. */
export function syntheticTruth(seed: number): Truth {
  const random = new Random(seed);
  const features = {fund: random.chance(0.4), capital: random.chance(0.3), own: random.chance(0.5)};
  const flows = syntheticFlows(random, features);
  const lastYear = syntheticLastYear(random, flows);
  const general = flows.filter((flow) => flow.source === "general");
  const sum = (key: "staff" | "running" | "project") => general.reduce((all, flow) => all + flow[key], 0);
  const economic = syntheticEconomic(random, sum("staff"), sum("running"));
  const expenses = syntheticThreeExpenses(random, economic, sum("project"));
  const prior = lastYear.find((sums) => sums.source === "general")?.running ?? 0;
  return {
    seed,
    department: random.pick(DEPARTMENTS),
    year: random.int(2022, 2025),
    features,
    flows,
    lastYear,
    economic,
    expenses,
    projects: random.chance(0.6) ? syntheticProjects(random, sum("project")) : [],
    other: syntheticOtherMatters(random, {now: sum("running"), prior}, expenses.kept)
  };
}
