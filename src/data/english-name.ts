import {glossary, termOf} from "../accounts/index.js";

/**
 * The English name of a table's row, whose key is a code, a glossary id, or an id that its table shortens; empty where the
 * glossary has none, as for what only one document says.
 */
export function englishName(table: string, key: string): string {
  const [, part = ""] = key.split(".");
  const ids: Readonly<Record<string, readonly string[]>> = {
    "06": [`economic.${key}`, `general.${key}`],
    "09": [key === "total" ? "sangong" : `sangong.${key}`],
    "10": [`project.${part}`]
  };
  const found = [...(ids[table] ?? []), `function.${key}`, key, `column.${key}`].find((id) => glossary.has(id));
  return found ? termOf(found).en : "";
}
