import {sectionLabel, termOf} from "../accounts/index.js";
import {isQuantity, operandsOf} from "../components/index.js";
import type {FigureRow, Frames, Lang} from "./figure.js";

/** Whose accounts, and the tables and sections that the rows' numbers stand in, each once, tables first. */
export function sourceLine(rows: readonly FigureRow[], {department, year}: Frames["document"], lang: Lang): string {
  const places = [...new Set(idsOf(rows).map(placeOf))].sort(inOrder).map((place) => nameOf(place, lang));
  return lang === "zh"
    ? `来源：${department}${year ? ` ${year} 年度` : ""}部门决算，${places.join("、")}`
    : `Source: ${department}, final accounts${year ? ` of ${year}` : ""}; ${places.join(", ")}`;
}

/** Ids of the printed numbers that a figure stands on, each once. */
export function idsOf(rows: readonly FigureRow[]): readonly string[] {
  const quantities = rows.flatMap((row) => Object.values(row).filter(isQuantity));
  return [...new Set(quantities.flatMap((q) => operandsOf(q).map((o) => o.id)))];
}

/** Table of a cell, section of a claim without its item: `09`, `9.2`. */
function placeOf(id: string): string {
  const [first = "", section = ""] = id.split(":");
  return first === "claim" ? section.split(".").slice(0, 2).join(".") : first;
}

function inOrder(a: string, b: string): number {
  const section = (place: string) => (/^\d\d$/.test(place) ? 0 : 1);
  return section(a) - section(b) || a.localeCompare(b, "en", {numeric: true});
}

function nameOf(place: string, lang: Lang): string {
  if (!/^\d\d$/.test(place)) return sectionLabel(place, lang);
  const name = termOf(`table.${place}`)[lang];
  return lang === "zh" ? `表${place} ${name}` : `table ${place} (${name})`;
}
