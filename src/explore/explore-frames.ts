import {termOf} from "../accounts/index.js";
import {type Lang, numbersOf} from "../figures/index.js";
import type {ExploreContext, ExploreData} from "./explore-data.js";
import type {ExploreColumn, ExploreFrame} from "./explore-frame.js";
import {toClaimFrame} from "./frames/to-claim-frame.js";
import {toFindingFrame} from "./frames/to-finding-frame.js";
import {toIndicatorFrame} from "./frames/to-indicator-frame.js";
import {toProjectFrame} from "./frames/to-project-frame.js";
import {toTableFrame} from "./frames/to-table-frame.js";
import {exploreWords} from "./words.js";

/** What can be explored in a document, by name; a frame is made when it is asked for. */
export interface ExploreFrames {
  readonly names: readonly ExploreColumn[];
  frame(id: string): ExploreFrame;
}

/** Tables 01 to 09 are their own lines; table 10 is a form for each project, so its frames are projects and indicators. */
const OTHERS: Readonly<Record<string, (context: ExploreContext) => ExploreFrame>> = {
  projects: toProjectFrame,
  indicators: toIndicatorFrame,
  claims: toClaimFrame,
  findings: toFindingFrame
};

/** The frames of a document in one language; those without any row are left out. */
export function exploreFrames(data: ExploreData, lang: Lang): ExploreFrames {
  const cells = new Map(data.cells.map((cell) => [cell.id, cell]));
  const context: ExploreContext = {
    data,
    lang,
    number: numbersOf(data.cells, lang),
    cell: (id) => cells.get(id) ?? null
  };
  const made = new Map<string, ExploreFrame>();
  const frame = (id: string) => {
    const found = made.get(id) ?? (OTHERS[id] ?? ((c: ExploreContext) => toTableFrame(id, c)))(context);
    made.set(id, found);
    return found;
  };
  const tables = [...new Set(data.rows.map(({table}) => table))].filter((table) => table !== "10").sort();
  const names = [
    ...tables.map((id) => ({id, title: `${exploreWords[lang].table(id)} ${termOf(`table.${id}`)[lang]}`})),
    ...Object.keys(OTHERS).map((id) => ({id, title: exploreWords[lang].frames[id] ?? id}))
  ];
  return {names: names.filter(({id}) => frame(id).rows.length > 0), frame};
}
