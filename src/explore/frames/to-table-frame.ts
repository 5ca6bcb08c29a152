import {catalogue, termOf} from "../../accounts/index.js";
import type {ExploreContext, ExploreLine} from "../explore-data.js";
import type {ExploreColumn, ExploreFrame, ExploreMeasure, ExploreRow} from "../explore-frame.js";
import {exploreWords} from "../words.js";
import {isTotal, lineLevels} from "./line-levels.js";
import {lineName} from "./line-name.js";

/** A standard table as it is printed: its lines, with a measure for each column that prints a number. */
export function toTableFrame(table: string, context: ExploreContext): ExploreFrame {
  const {data, lang} = context;
  const lines = data.rows.filter((line) => line.table === table);
  const levels = lineLevels(lines);
  const measures = measuresOf(table, lines, context);
  const rows = lines.map((line) => toRow(line, {lines, measures, level: levels.of(line), context}));
  const {columns: words, levels: levelWords} = exploreWords[lang];
  const columns = (["name", "code", "side", "class", "group"] as const)
    .map((id): ExploreColumn => ({id, title: words[id]}))
    .filter(({id}) => id === "name" || rows.some(({values}) => values[id]));
  const toLevel = (id: string): ExploreColumn => ({id, title: levelWords[id] ?? id});
  return {id: table, columns, measures, levels: levels.all.length > 1 ? levels.all.map(toLevel) : [], rows};
}

function measuresOf(table: string, lines: readonly ExploreLine[], {number, lang}: ExploreContext): ExploreMeasure[] {
  const columns = catalogue.find(({id}) => id === table)?.columns ?? [];
  return columns
    .filter(({id}) => lines.some(({key}) => number(`${table}:${key}:${id}`)))
    .map(({id, term}) => ({id, title: termOf(term)[lang], beside: termOf(term)[lang === "zh" ? "en" : "zh"]}));
}

interface Parts {
  readonly lines: readonly ExploreLine[];
  readonly measures: readonly ExploreMeasure[];
  readonly level: string;
  readonly context: ExploreContext;
}

function toRow(line: ExploreLine, {lines, measures, level, context}: Parts): ExploreRow {
  const {table, key, code, side} = line;
  const {number, cell, lang} = context;
  const id = (measure: string) => `${table}:${key}:${measure}`;
  const numbers = measures.flatMap(({id: measure}) => {
    const quantity = number(id(measure));
    return quantity ? [[measure, quantity] as const] : [];
  });
  const above = ancestors(line, lines);
  const named = (length: number) => [line, ...above].find((l) => l.code.length === length);
  const nameAt = (length: number) => {
    const found = level === "leaf" || level === "upper" ? undefined : named(length);
    return found ? lineName(found, lang) : "";
  };
  const totals = lines.filter((l) => l.key !== key && l.side === side && isTotal(l.key));
  return {
    key: safe(key),
    name: lineName(line, lang),
    values: {
      name: lineName(line, lang),
      code,
      side: side && (exploreWords[lang].sides[side] ?? side),
      class: nameAt(3),
      group: nameAt(5)
    },
    numbers: Object.fromEntries(numbers),
    cell: numbers[0] ? cell(id(numbers[0][0])) : null,
    side,
    level,
    within: [...new Set([...above, ...totals].map((l) => safe(l.key)))]
  };
}

/** The lines that a line is part of, the nearest first. */
function ancestors(line: ExploreLine, lines: readonly ExploreLine[]): readonly ExploreLine[] {
  const parent = lines.find(({key}) => key === line.parent && key !== line.key);
  return parent ? [parent, ...ancestors(parent, lines)] : [];
}

function safe(key: string): string {
  return key.replace(/[^\w-]/g, "-");
}
