import type {Lang} from "../figures/index.js";
import type {StoryData} from "./story.js";

/** Whose accounts of which year: 「某局 2024 年度部门决算」. Where the document prints no department it is told by its file. */
export function titleOf({frames, report}: Pick<StoryData, "frames" | "report">, lang: Lang): string {
  const {department, year} = frames.document;
  const who = department || report.document.file;
  if (lang === "zh") return `${who} ${year === null ? "" : `${year} 年度`}部门决算`;
  return `${who}, final accounts${year === null ? "" : ` of ${year}`}`;
}
