import {pageOf} from "../accounts/index.js";
import type {Story} from "./story.js";

/** Where in the file a line stands: by its page, where the file has pages; empty for what stands nowhere. */
export function lineWords(line: number, {pages, lang}: Pick<Story, "pages" | "lang">): string {
  if (line <= 0) return "";
  const page = pageOf({pages}, line);
  if (page > 0) return lang === "zh" ? `第 ${page} 页` : `page ${page}`;
  return lang === "zh" ? `第 ${line} 行` : `line ${line}`;
}
