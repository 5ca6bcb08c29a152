import type {ExploreColumn, ExploreFrame} from "./explore-frame.js";
import type {Query} from "./query.js";
import {exploreWords} from "./words.js";

/** What a result shows, in words: its frame, its number, its level and branch, its groups. */
export function querySubtitle(
  {columns, measures, levels, rows}: ExploreFrame,
  query: Query,
  {title, lang}: {readonly title: string; readonly lang: "zh" | "en"}
): string {
  const words = exploreWords[lang];
  const titled = (all: readonly ExploreColumn[], id: string) => all.find((one) => one.id === id)?.title ?? "";
  const group = titled(columns, query.group);
  const parts = [
    title,
    titled(measures, query.measure),
    query.level === "all" ? words.allLevels : titled(levels, query.level),
    query.at && (rows.find(({key}) => key === query.at)?.name ?? ""),
    group && words.grouped(group)
  ];
  return parts.filter(Boolean).join(lang === "zh" ? "，" : ", ");
}
