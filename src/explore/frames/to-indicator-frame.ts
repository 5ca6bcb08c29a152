import {glossary} from "../../accounts/index.js";
import type {Quantity} from "../../components/index.js";
import {differenceOf, type Lang} from "../../figures/index.js";
import type {ExploreContext} from "../explore-data.js";
import type {ExploreFrame, ExploreMeasure, ExploreRow} from "../explore-frame.js";
import {exploreWords} from "../words.js";

/** Targets and results are of as many units as there are indicators. */
const MEASURES: readonly Pick<ExploreMeasure, "id" | "never">[] = [
  {id: "weight"},
  {id: "score"},
  {id: "lost"},
  {id: "target", never: "mixed"},
  {id: "result", never: "mixed"}
];

/** The indicators of all forms: what was wanted, what came of it, what it was worth and what was scored. */
export function toIndicatorFrame({data, lang, number, cell}: ExploreContext): ExploreFrame {
  const words = exploreWords[lang];
  const beside = exploreWords[lang === "zh" ? "en" : "zh"];
  const projects = new Map(data.projects.map(({id, name}) => [id, name]));
  const rows = data.indicators.map((indicator): ExploreRow => {
    const {id, project, first, second, third} = indicator;
    const at = (column: string) => number(`10:${id}:${column}`);
    const kinds = {first: kindOf(first, lang), second: kindOf(second, lang)};
    return {
      key: id.replace(/[^\w-]/g, "-"),
      name: third,
      values: {name: third, project: projects.get(project) ?? project, ...kinds},
      numbers: printed({weight: at("weight"), score: at("score"), target: at("target"), result: at("result")}),
      cell: cell(`10:${id}:weight`),
      side: "",
      level: "",
      within: []
    };
  });
  const columns = ["name", "project", "first", "second"] as const;
  return {
    id: "indicators",
    columns: columns.map((id) => ({id, title: id === "name" ? words.indicator : words.columns[id]})),
    measures: MEASURES.map(({id, ...rest}) => ({
      id,
      title: words.measures[id] ?? id,
      beside: beside.measures[id] ?? "",
      ...rest
    })),
    levels: [],
    rows
  };
}

/** What is printed, by measure, and the points that were not given. */
function printed(all: Readonly<Record<string, Quantity | null>>): Readonly<Record<string, Quantity>> {
  const {weight, score} = all;
  const lost = weight && score ? differenceOf(weight, score) : null;
  const found = Object.entries({...all, lost}).flatMap(([id, quantity]) => (quantity ? [[id, quantity] as const] : []));
  return Object.fromEntries(found);
}

/** The kind of an indicator in the reader's language; one of the department's own stays Chinese. */
function kindOf(kind: string, lang: Lang): string {
  if (lang === "zh" || kind === "") return kind;
  const found = [...glossary.values()].find(
    ({id, zh, aliases = []}) => id.startsWith("indicator.") && (zh === kind || aliases.includes(kind))
  );
  return found?.en ?? kind;
}
