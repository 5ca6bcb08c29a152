import {html} from "htl";
import {isMoney} from "../accounts/index.js";
import {hierarchyBrowser, showUnit, unitName} from "../components/index.js";
import {changeQuery} from "./change-query.js";
import {controlOptions} from "./control-options.js";
import {exploreControls} from "./explore-controls.js";
import type {ExploreFrame} from "./explore-frame.js";
import type {ExploreFrames} from "./explore-frames.js";
import {filterRows} from "./filter-rows.js";
import {emptyQuery, type Query} from "./query.js";
import {querySubtitle} from "./query-subtitle.js";
import {resultActions} from "./result-actions.js";
import {resultFigure} from "./result-figure.js";
import {type QueryResult, runQuery} from "./run-query.js";
import {toCsv} from "./to-csv.js";
import {toHierarchyRows} from "./to-hierarchy-rows.js";
import {exploreWords} from "./words.js";

export interface ExploreViewOptions {
  readonly lang: "zh" | "en";
  readonly ledger: string;
  /** A reader asks something else; `typed` while it is still being written, `tree` where the hierarchy already shows it. */
  readonly onask: (query: Query, how?: {readonly typed?: boolean; readonly tree?: boolean}) => void;
}

export interface ExploreView {
  readonly element: HTMLElement;
  /** Shows the answer to a query that fits its frame; the drawing of the hierarchy is left as it is where `tree` says so. */
  show(query: Query, how?: {readonly tree?: boolean}): void;
}

/** The controls, and below them what was found: how many rows, the drawing, the table, and what can be done with it. */
export function exploreView({names, frame: frameOf}: ExploreFrames, options: ExploreViewOptions): ExploreView {
  const {lang, onask} = options;
  let query = emptyQuery;
  let file = "";
  const status = html`<p class="explore-said" role="status"></p>`;
  const tree = html`<div class="explore-tree"></div>`;
  const shown = html`<div></div>`;
  const controls = exploreControls({
    lang,
    onchange: (id, value, typed) => onask(changeQuery(query, id, value), {typed}),
    onclear: () => onask(changeQuery(query, "frame", query.frame))
  });
  const actions = resultActions({lang, file: () => ({name: `juesuan-${query.frame}.csv`, text: file})});
  const show: ExploreView["show"] = (next, how = {}) => {
    query = next;
    const frame = frameOf(query.frame);
    const title = names.find(({id}) => id === query.frame)?.title ?? "";
    const result = runQuery(frame, query, lang);
    const empty = result.found.length === 0;
    file = toCsv(result.table, {unit: query.unit, lang});
    controls.show(query, controlOptions(names, frame, query, lang), unitOf(frame, query, lang));
    status.textContent = said(frame, query, result, lang);
    if (!how.tree) tree.replaceChildren(...(query.chart === "tree" ? [treeOf(frame, query, options)] : []));
    shown.replaceChildren(...(empty ? [] : [figureOf(result, frame, query, {...options, title, shown})]));
    actions.hidden = empty;
  };
  return {element: html`<div class="explore">${controls.element}${status}${tree}${shown}${actions}</div>`, show};
}

/** How many rows fit, of how many there are at this level and in this branch. */
function said(frame: ExploreFrame, query: Query, {found, table}: QueryResult, lang: "zh" | "en"): string {
  const words = exploreWords[lang];
  if (found.length === 0) return words.none;
  const all = filterRows(frame, {...emptyQuery, level: query.level, at: query.at}).length;
  return words.found(found.length, all) + (query.group ? words.groups(table.rows.length) : "");
}

/** What bounds are in: the unit that is shown, else the only one that the document has there. */
function unitOf({rows}: ExploreFrame, {unit, measure}: Query, lang: "zh" | "en"): string {
  const units = new Set(rows.flatMap(({numbers}) => numbers[measure]?.unit ?? []));
  const [own = "", another] = units;
  return another === undefined ? unitName(unit && isMoney(own) ? unit : own, lang) : "";
}

function treeOf(frame: ExploreFrame, query: Query, {lang, ledger, onask}: ExploreViewOptions): HTMLElement {
  const browser = hierarchyBrowser(toHierarchyRows(frame, query.measure), {
    whole: exploreWords[lang].whole,
    root: query.at,
    onroot: (at) => onask({...query, at}, {tree: true}),
    figure: "explore-tree",
    lang,
    ledger
  });
  const place = html`<div>${browser}</div>`;
  showUnit(place, query.unit, lang);
  return place;
}

interface FigurePlace extends ExploreViewOptions {
  readonly title: string;
  readonly shown: HTMLElement;
}

function figureOf(
  result: QueryResult,
  frame: ExploreFrame,
  query: Query,
  {lang, ledger, onask, title, shown}: FigurePlace
): HTMLElement {
  return resultFigure(result, {
    lang,
    ledger,
    subtitle: querySubtitle(frame, query, {title, lang}),
    unit: query.unit,
    sort: query.sort,
    drawn: query.chart === "",
    onsort: (sort, column) => {
      onask({...query, sort}, {tree: true});
      focusHeading(shown, column);
    }
  });
}

/** The button that was pressed is gone with the table that it ordered; the new one takes the focus. */
function focusHeading(shown: HTMLElement, column: string): void {
  const heading = [...shown.querySelectorAll<HTMLElement>("thead th")].find((th) => th.dataset.column === column);
  heading?.querySelector<HTMLElement>("button")?.focus({preventScroll: true});
}
