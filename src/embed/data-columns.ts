import {type DataTable, isQuantity} from "../components/index.js";
import type {Lang} from "../figures/index.js";

/** A column of a figure's data files. */
export interface DataColumn {
  /** The first line of the CSV: a program's name in English, a title with its unit in Chinese. Each stands once. */
  readonly heading: string;
  /** What of the table's column it holds: its text, its digits, the unit of each, where each comes from. */
  readonly holds: "text" | "digits" | "unit" | "origin";
  /** Which of the table's columns. */
  readonly at: number;
  readonly title: string;
  readonly unit: string;
}

const WORDS = {
  zh: {unit: (title: string) => `${title}·单位`, origin: (title: string) => `${title}·出处`},
  en: {unit: (name: string) => `${name}_unit`, origin: (name: string) => `${name}_origin`}
};

/**
 * The columns of a figure's CSV and workbook: each of the table's own; those with numbers are followed by the unit, where
 * the numbers of a column have several, and by the origin.
 */
export function dataColumns({columns, rows}: DataTable, lang: Lang): readonly DataColumn[] {
  const words = WORDS[lang];
  return columns.flatMap(({name, title, unit = ""}, at) => {
    const said = lang === "en" ? name : title;
    const column = (heading: string, holds: DataColumn["holds"]) => ({heading, holds, at, title, unit});
    const heading = lang === "zh" && unit ? `${title}（${unit}）` : said;
    if (!rows.some(({values}) => isQuantity(values[at]))) return [column(heading, "text")];
    const several = unit ? [] : [column(words.unit(said), "unit")];
    return [column(heading, "digits"), ...several, column(words.origin(said), "origin")];
  });
}
