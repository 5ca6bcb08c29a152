import type {Quantity} from "../../components/index.js";
import {exact} from "../../figures/index.js";
import type {ExploreContext} from "../explore-data.js";
import type {ExploreFrame, ExploreMeasure, ExploreRow} from "../explore-frame.js";
import {exploreWords} from "../words.js";

/** What each form prints of a project: the rows and columns of its cells. */
const MEASURES: readonly {readonly id: string; readonly cell: string; readonly never?: ExploreMeasure["never"]}[] = [
  {id: "initial", cell: "total:initial"},
  {id: "adjusted", cell: "total:adjusted"},
  {id: "executed", cell: "total:executed"},
  {id: "rate", cell: "total:rate", never: "percent"},
  {id: "execution-score", cell: "total:score", never: "scores"},
  {id: "score", cell: "score:score", never: "scores"}
];

/** The projects of the self-evaluation forms, with what their forms say of the money and the score. */
export function toProjectFrame({data, lang, number, cell}: ExploreContext): ExploreFrame {
  const words = exploreWords[lang];
  const beside = exploreWords[lang === "zh" ? "en" : "zh"];
  const rows = data.projects.map(({id, name}): ExploreRow => {
    const numbers = numbersAt(MEASURES, (at) => number(`10:${id}.${at}`));
    const values = {name, change: words.changes[changeOf(numbers)], spent: words.spent[spentOf(numbers)]};
    return {
      key: id,
      name,
      values,
      numbers,
      cell: cell(`10:${id}.total:initial`),
      side: "",
      level: "",
      within: []
    };
  });
  const columns = ["name", "change", "spent"] as const;
  return {
    id: "projects",
    columns: columns.map((id) => ({id, title: id === "name" ? words.project : words.columns[id]})),
    measures: MEASURES.filter(({id}) => rows.some(({numbers}) => numbers[id])).map(({id, never}) => ({
      id,
      title: words.measures[id] ?? id,
      beside: beside.measures[id] ?? "",
      ...(never && {never})
    })),
    levels: [],
    rows
  };
}

/** The numbers that are printed, by measure. */
function numbersAt(
  measures: typeof MEASURES,
  at: (cell: string) => Quantity | null
): Readonly<Record<string, Quantity>> {
  const found = measures.flatMap(({id, cell}) => {
    const quantity = at(cell);
    return quantity ? [[id, quantity] as const] : [];
  });
  return Object.fromEntries(found);
}

function changeOf({initial, adjusted}: Readonly<Record<string, Quantity>>): "cut" | "kept" | "raised" | "unknown" {
  if (!initial || !adjusted) return "unknown";
  const way = exact(adjusted).comparedTo(exact(initial));
  return way < 0 ? "cut" : way > 0 ? "raised" : "kept";
}

function spentOf({adjusted, executed}: Readonly<Record<string, Quantity>>): "whole" | "part" | "unknown" {
  if (!adjusted || !executed) return "unknown";
  return exact(executed).gte(exact(adjusted)) ? "whole" : "part";
}
