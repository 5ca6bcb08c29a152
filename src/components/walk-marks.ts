import {idOf, marksOf} from "./marks-of.js";
import {ringMarks} from "./ring-marks.js";

export interface Walk {
  /** The reader is at a number. */
  readonly onMove: (id: string) => void;
  /** The reader asks where it comes from. */
  readonly onOpen: (id: string, mark: Element) => void;
}

const STEPS: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};

/** One stop of the tab key for a drawing; arrows, Home and End go from number to number; Enter, or a click on any, opens it. */
export function walkMarks(drawing: HTMLElement, {onMove, onOpen}: Walk): void {
  let current = "";
  const goTo = (id: string) => {
    current = id;
    ringMarks(drawing, marksOf(drawing).get(id) ?? []);
    onMove(id);
  };
  const open = (id: string) => {
    const mark = marksOf(drawing).get(id)?.[0];
    if (mark) onOpen(id, drawing.querySelector(".ring") ?? mark);
  };
  drawing.addEventListener("keydown", (event) => {
    if (event.target !== drawing || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextOf([...marksOf(drawing).keys()], current, event.key);
    if (next) goTo(next);
    else if (event.key === "Enter" || event.key === " ") open(current);
    else return;
    event.preventDefault();
  });
  drawing.addEventListener("click", (event) => {
    const id = idOf((event.target as Element).closest("a"));
    if (!id || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(id);
    open(id);
  });
}

/** Stays at either end. */
function nextOf(ids: readonly string[], current: string, key: string): string | undefined {
  if (key === "Home") return ids[0];
  if (key === "End") return ids[ids.length - 1];
  const step = STEPS[key];
  if (!step) return undefined;
  const at = ids.indexOf(current);
  if (at < 0) return step > 0 ? ids[0] : ids[ids.length - 1];
  return ids[Math.max(0, Math.min(at + step, ids.length - 1))];
}
