import type {FindingRow} from "./finding-list.js";

/** A finding's own headline: 「住房保障占比：写 5.2%，算得 5.3%」. Its rule words it. */
export function findingHeadline({headlineZh, headlineEn}: FindingRow, lang: "zh" | "en"): string {
  return lang === "zh" ? headlineZh : headlineEn;
}
