import {termOf} from "../../accounts/index.js";
import {type Both, inRow} from "../words/index.js";

/** One table by number and name, several by number: 「表06《…》」, 「表02、05」, "table 06 (…)", "tables 02 and 05". */
export function tablesInWords(tables: readonly string[]): Both {
  const [first = ""] = tables;
  const one = tables.length === 1 ? termOf(`table.${first}`) : undefined;
  if (one) return {zh: `表${first}《${one.zh}》`, en: `table ${first} (${one.en})`};
  return {zh: `表${tables.join("、")}`, en: `tables ${inRow(tables, "en")}`};
}
