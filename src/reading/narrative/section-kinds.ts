/** What a section is about, whatever number it has: departments number and order their sections differently. */
export type SectionKind =
  | "whole"
  | "fiscal"
  | "general"
  | "basic"
  | "fund"
  | "capital"
  | "sangong"
  | "evaluation"
  | "running-costs"
  | "procurement"
  | "assets"
  | "other";

/** The more specific wording first: a heading on basic expenditure names the general public budget too. */
const TITLES: readonly (readonly [RegExp, SectionKind])[] = [
  [/三公/, "sangong"],
  [/机关运行经费/, "running-costs"],
  [/政府采购/, "procurement"],
  [/国有资产|资产占用|资产占有/, "assets"],
  [/绩效/, "evaluation"],
  [/政府性基金/, "fund"],
  [/国有资本经营/, "capital"],
  [/基本支出/, "basic"],
  [/一般公共预算/, "general"],
  [/财政拨款(?:收入|支出|收支|收、支)/, "fiscal"],
  [/收入支出|收支|收、支|收入决算|支出决算/, "whole"]
];

export function kindOfTitle(title: string): SectionKind | null {
  return TITLES.find(([pattern]) => pattern.test(title))?.[1] ?? null;
}
