import {glossary} from "../../accounts/index.js";
import type {Lang} from "../../figures/index.js";
import type {ExploreLine} from "../explore-data.js";

/** What a line of a table is called: as printed, or in the English of the glossary; one that has none stays Chinese. */
export function lineName({table, key, name}: ExploreLine, lang: Lang): string {
  if (lang === "zh") return name;
  const own: Readonly<Record<string, readonly string[]>> = {
    "06": [`economic.${key}`, `general.${key}`],
    "09": [key === "total" ? "sangong" : `sangong.${key}`]
  };
  const found = [...(own[table] ?? []), `function.${key}`, key, `column.${key}`].find((id) => glossary.has(id));
  return (found && glossary.get(found)?.en) || name;
}
