import {needs, type TopicId} from "./needs.js";

/** Rules that read any of these tables. */
export function rulesOfTables(tables: readonly string[]): readonly string[] {
  return Object.keys(needs).filter((rule) => needs[rule]?.tables?.some((table) => tables.includes(table)));
}

/** Rules that rest on any of these things that the narrative may say. */
export function rulesOfTopics(topics: readonly TopicId[]): readonly string[] {
  return Object.keys(needs).filter((rule) => needs[rule]?.topics?.some((topic) => topics.includes(topic)));
}
