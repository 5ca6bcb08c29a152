import {unitName} from "../components/index.js";
import type {Lang} from "../figures/index.js";

/** What the classroom calls units that count, where the document has Chinese only. */
const COUNTED: Readonly<Record<string, string>> = {
  分: "points",
  辆: "vehicles",
  台: "vehicles",
  人次: "persons",
  人: "persons",
  个: ""
};

/** A unit after digits, beside a field or in a sentence. */
export function unitWord(unit: string, lang: Lang): string {
  return lang === "en" ? (COUNTED[unit] ?? unitName(unit, lang)) : unit;
}
