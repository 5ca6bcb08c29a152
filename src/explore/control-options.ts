import {isMoney} from "../accounts/index.js";
import {moneyUnits, unitName} from "../components/index.js";
import type {ExploreColumn, ExploreFrame} from "./explore-frame.js";
import {charts, type Query} from "./query.js";
import {hasHierarchy} from "./to-hierarchy-rows.js";
import {type ControlId, exploreWords} from "./words.js";

/** A choice of a control: its value in the address, and what it is called. */
export type ControlOption = readonly [value: string, label: string];

/** What each control offers for a query that fits its frame; one that has nothing to offer there is left out. */
export function controlOptions(
  names: readonly ExploreColumn[],
  frame: ExploreFrame,
  query: Query,
  lang: "zh" | "en"
): Partial<Record<ControlId, readonly ControlOption[]>> {
  const words = exploreWords[lang];
  const {columns, levels, measures, rows} = frame;
  const toOption = ({id, title, beside}: ExploreColumn): ControlOption => [
    id,
    beside && beside !== title ? `${title} · ${beside}` : title
  ];
  const money = rows.some(({numbers}) => Object.values(numbers).some(({unit}) => isMoney(unit)));
  const shapes = charts.filter((chart) => chart !== "tree" || (hasHierarchy(frame) && !query.group));
  return {
    frame: names.map(toOption),
    ...(levels.length > 0 && {level: [...levels.map(toOption), ["all", words.allLevels]]}),
    ...(measures.length > 0 && {measure: measures.map(toOption)}),
    group: [["", words.noGroup], ...columns.slice(1).map(toOption)],
    col: [["", words.noColumn], ...columns.map(toOption)],
    ...(query.col && {is: [["", words.noColumn], ...valuesOf(frame, query)]}),
    sort: sortOptions(frame, query, lang),
    ...(money && {
      unit: [["", words.asPrinted], ...moneyUnits.map((unit): ControlOption => [unit, unitName(unit, lang)])]
    }),
    chart: shapes.map((chart) => [chart === "bars" ? "" : chart, words.charts[chart]])
  };
}

/** What stands in the column at the level that is shown, each by the first row that has it. */
function valuesOf({rows}: ExploreFrame, {col, level}: Query): readonly ControlOption[] {
  const shown = rows.filter((row) => level === "" || level === "all" || row.level === level);
  const all = new Set(shown.map(({values}) => values[col] ?? ""));
  const keyOf = (value: string) => rows.find(({values}) => values[col] === value)?.key ?? "";
  return [...all].filter(Boolean).map((value) => [keyOf(value), value]);
}

/** By the measure, or the count where there is none; by name; and by whatever heading a reader chose. */
function sortOptions({columns, measures}: ExploreFrame, query: Query, lang: "zh" | "en"): readonly ControlOption[] {
  const words = exploreWords[lang];
  const measure = measures.find(({id}) => id === query.measure);
  const amount = query.group && (!measure || measure.never) ? words.count : measure?.title;
  const titles: Readonly<Record<string, string>> = {
    count: words.count,
    ...Object.fromEntries(measures.map(({id, title}) => [`of-${id}`, title])),
    ...Object.fromEntries(columns.map(({id, title}) => [id, title]))
  };
  const both = (name: string, title: string): readonly ControlOption[] => [
    [`-${name}`, words.greatest(title)],
    [name, words.least(title)]
  ];
  const name = query.sort.replace(/^-/, "");
  const chosen = titles[name];
  return [
    ["", words.noSort],
    ...(amount ? both("amount", amount) : []),
    ...(chosen && name !== "amount" ? both(name, chosen) : [])
  ];
}
