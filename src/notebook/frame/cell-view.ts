import {element} from "../../components/index.js";
import type {CellObserver} from "../cells/cell-graph.js";
import type {Lang} from "../message.js";
import {problemWords} from "../problem-words.js";
import {words} from "../words.js";
import {codeEditor} from "./code-editor.js";
import type {NameSource} from "./complete-names.js";
import {showValue} from "./show-value.js";

/** What a reader asks of a cell. */
export interface CellActions {
  run(options: {readonly next: boolean}): void;
  move(by: -1 | 1): void;
  remove(): void;
  addBelow(): void;
  /** Its code is another now. */
  change(): void;
}

export interface CellView {
  readonly id: string;
  readonly element: HTMLElement;
  /** What its run is told to, which shows it. */
  readonly observer: CellObserver;
  source(): string;
  focus(): void;
  /** Its place, as its buttons and its editor say it. */
  place(index: number, count: number): void;
}

/** A cell: its code, its buttons, and below what its code shows. */
export function cellView(
  {id, source}: {readonly id: string; readonly source: string},
  {lang, names, actions}: {readonly lang: Lang; readonly names: NameSource; readonly actions: CellActions}
): CellView {
  const say = words[lang];
  const output = element("div", {class: "cell-output"});
  const problem = element("p", {class: "cell-problem", role: "status"});
  const made = element("li", {class: "cell", "data-state": "unrun"});
  const editor = codeEditor(source, {
    label: say.code,
    phrases: say.phrases,
    names,
    onRun: actions.run,
    onChange: () => {
      made.setAttribute("data-changed", "");
      actions.change();
    }
  });
  const buttons = {
    run: button(say.run, () => actions.run({next: false})),
    up: button(say.up, () => actions.move(-1)),
    down: button(say.down, () => actions.move(1)),
    below: button(say.addBelow, actions.addBelow),
    remove: button(say.remove, actions.remove)
  };
  const state = element("span", {class: "cell-state"});
  made.append(
    element("div", {class: "cell-code"}, editor.dom),
    element("div", {class: "cell-actions", role: "group"}, ...Object.values(buttons), state),
    problem,
    output
  );
  return {
    id,
    element: made,
    observer: observe(made, {output, problem}, lang),
    source: () => editor.state.doc.toString(),
    focus: () => editor.focus(),
    place(index, count) {
      const name = say.cell(index + 1);
      made.setAttribute("aria-label", name);
      editor.contentDOM.setAttribute("aria-label", say.codeOf(index + 1));
      buttons.run.title = name;
      buttons.up.toggleAttribute("disabled", index === 0);
      buttons.down.toggleAttribute("disabled", index === count - 1);
    }
  };
}

function button(text: string, onClick: () => void): HTMLElement {
  const made = element("button", {type: "button"}, text);
  made.addEventListener("click", onClick);
  return made;
}

/** What was shown stays until the next run shows something, so that the page below does not jump. */
function observe(
  cell: HTMLElement,
  {output, problem}: {readonly output: HTMLElement; readonly problem: HTMLElement},
  lang: Lang
): CellObserver {
  let isStale = false;
  const begin = () => {
    if (isStale) output.replaceChildren();
    isStale = false;
  };
  const settle = (state: string) => {
    cell.setAttribute("data-state", state);
    cell.removeAttribute("data-changed");
  };
  return {
    pending() {
      isStale = true;
      cell.setAttribute("data-state", "running");
    },
    show(value) {
      begin();
      output.append(showValue(value, {lang}));
    },
    done({declares, last, shown}) {
      begin();
      problem.textContent = "";
      settle("done");
      if (shown) return;
      if (last !== undefined) output.append(showValue(last, {lang}));
      else output.append(...Object.entries(declares).map(([name, value]) => showValue(value, {lang, name})));
    },
    failed(found) {
      isStale = true;
      begin();
      problem.textContent = problemWords(found, lang);
      settle("failed");
    }
  };
}
