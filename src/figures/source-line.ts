import {sectionLabel, termOf} from "../accounts/index.js";
import {isQuantity, operandsOf} from "../components/index.js";
import type {FigureRow, Frames, Lang} from "./figure.js";

/** More places than these are told by how many they are: a figure of the whole document stands on all of it. */
const MOST = 6;

/** Whose accounts, and the tables and sections that the rows' numbers stand in, each once, tables first. */
export function sourceLine(rows: readonly FigureRow[], {department, year}: Frames["document"], lang: Lang): string {
  const places = [...new Set(idsOf(rows).map(placeOf))].sort(inOrder);
  const told = places.length > MOST ? countOf(places, lang) : listOf(places, lang);
  return lang === "zh"
    ? `来源：${department}${year ? ` ${year} 年度` : ""}部门决算，${told}`
    : `Source: ${department}, final accounts${year ? ` of ${year}` : ""}; ${told}`;
}

function listOf(places: readonly string[], lang: Lang): string {
  return places.map((place) => nameOf(place, lang)).join(lang === "zh" ? "、" : ", ");
}

function countOf(places: readonly string[], lang: Lang): string {
  const tables = places.filter(isTable).length;
  const sections = new Set(places.filter((place) => !isTable(place)).map((place) => place.split(".")[0])).size;
  const parts =
    lang === "zh"
      ? [tables && `${tables} 张表`, sections && `情况说明 ${sections} 个部分`]
      : [tables && `${tables} tables`, sections && `${sections} parts of the narrative`];
  return parts.filter(Boolean).join(lang === "zh" ? "、" : ", ");
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
  const section = (place: string) => (isTable(place) ? 0 : 1);
  return section(a) - section(b) || a.localeCompare(b, "en", {numeric: true});
}

function nameOf(place: string, lang: Lang): string {
  if (!isTable(place)) return sectionLabel(place, lang);
  const name = termOf(`table.${place}`)[lang];
  return lang === "zh" ? `表${place} ${name}` : `table ${place} (${name})`;
}

function isTable(place: string): boolean {
  return /^\d\d$/.test(place);
}
