import {element} from "../../components/index.js";
import {cellGraph} from "../cells/cell-graph.js";
import {elementWidth} from "../cells/element-width.js";
import {loopWatch} from "../cells/loop-watch.js";
import type {Lang, NotebookData} from "../message.js";
import {words} from "../words.js";
import {browserName} from "./browser-name.js";
import {type CellView, cellView} from "./cell-view.js";
import {declaredBy, neededBy} from "./needed-by.js";
import {notebookScope} from "./notebook-scope.js";
import {offerUndo} from "./offer-undo.js";
import {scopeList} from "./scope-list.js";

export interface NotebookView {
  readonly element: HTMLElement;
  /** Puts other cells in place of these. */
  show(cells: readonly string[], options: {readonly run: boolean}): void;
  runAll(): void;
  /** An empty cell at the end, ready to be written in. */
  add(): void;
  sources(): readonly string[];
}

/** The cells of a notebook, one below the other, and what they may use. Nothing runs before it is asked to. */
export function notebookView(
  data: NotebookData,
  {lang, onKeep}: {readonly lang: Lang; onKeep(cells: readonly string[]): void}
): NotebookView {
  const say = words[lang];
  const scope = notebookScope(data, lang);
  // As wide as what cells show, even where there is none.
  const ruler = element("div", {class: "cell-ruler"});
  const graph = cellGraph(scope, {global: browserName, live: {width: () => elementWidth(ruler)}, watch: loopWatch()});
  const list = element("ol", {class: "cells", "aria-label": say.cells});
  const undo = element("p", {class: "cell-undo", role: "status"});
  const names = {
    names: () => [...Object.keys(scope), "display", "view", "width", ...declared()],
    valueOf: (name: string) => scope[name]
  };
  const unrun = () => cells.filter(({id}) => !graph.has(id));
  let cells: readonly CellView[] = [];
  let count = 0;
  let keeping: ReturnType<typeof setTimeout> | undefined;

  return {
    element: element("main", {class: "notebook"}, scopeList(data, lang), ruler, list, undo),
    show,
    runAll,
    add,
    sources
  };

  function show(sources: readonly string[], {run}: {readonly run: boolean}): void {
    for (const {id} of cells) graph.remove(id);
    undo.replaceChildren();
    arrange(sources.map(make));
    if (run) runAll();
  }

  function make(source: string): CellView {
    count += 1;
    const cell: CellView = cellView(
      {id: String(count), source},
      {
        lang,
        names,
        actions: {
          run: ({next}) => {
            run([...neededBy(cell, unrun()), cell]);
            if (next) goOn(cell);
          },
          move: (by) => move(cell, by),
          remove: () => remove(cell),
          addBelow: () => insert(cells.indexOf(cell) + 1),
          change: keepSoon
        }
      }
    );
    return cell;
  }

  /** While somebody types, once in a while. */
  function keepSoon(): void {
    clearTimeout(keeping);
    keeping = setTimeout(() => onKeep(sources()), 500);
  }

  function sources(): readonly string[] {
    return cells.map((cell) => cell.source());
  }

  function runAll(): void {
    run(cells);
  }

  /** Once what is kept is on its way: a loop that never ends would hold it back. */
  function run(these: readonly CellView[]): void {
    onKeep(sources());
    for (const {observer} of these) observer.pending();
    setTimeout(() => {
      for (const {id, source, observer} of these) graph.define(id, source(), observer);
    });
  }

  function declared(): readonly string[] {
    return cells.flatMap(declaredBy);
  }

  function goOn(cell: CellView): void {
    const next = cells[cells.indexOf(cell) + 1];
    if (next) next.focus();
    else add();
  }

  function add(): void {
    insert(cells.length);
  }

  function insert(at: number): void {
    const cell = make("");
    arrange(cells.toSpliced(at, 0, cell));
    cell.focus();
  }

  function move(cell: CellView, by: -1 | 1): void {
    const from = cells.indexOf(cell);
    const focused = document.activeElement;
    arrange(cells.toSpliced(from, 1).toSpliced(from + by, 0, cell));
    if (focused instanceof HTMLElement) focused.focus();
  }

  function remove(cell: CellView): void {
    const at = cells.indexOf(cell);
    const hadRun = graph.has(cell.id);
    graph.remove(cell.id);
    arrange(cells.toSpliced(at, 1));
    const onUndo = () => {
      arrange(cells.toSpliced(at, 0, cell));
      if (hadRun) run([cell]);
      cell.focus();
    };
    offerUndo(undo, {said: say.removed(at + 1), undo: say.undo, onUndo});
  }

  function arrange(next: readonly CellView[]): void {
    cells = next;
    list.replaceChildren(...cells.map((cell) => cell.element));
    for (const [i, cell] of cells.entries()) cell.place(i, cells.length);
  }
}
