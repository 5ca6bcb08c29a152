import {element} from "./element.js";
import {idOf} from "./marks-of.js";
import {placeBeside} from "./place-beside.js";

/** Names the number that a mouse or pen is on. A finger opens the number instead, and a screen reader is told elsewhere. */
export function markTip(drawing: HTMLElement, sayNumber: (id: string) => string): void {
  const tip = element("p", {class: "figure-tip", "aria-hidden": "true"});
  drawing.addEventListener("pointerover", ({target, pointerType}) => {
    const mark = (target as Element).closest("a");
    const text = pointerType === "touch" ? "" : sayNumber(idOf(mark));
    if (!mark || !text) return;
    tip.textContent = text;
    drawing.append(tip);
    placeBeside(tip, mark);
  });
  for (const type of ["pointerout", "pointerdown", "keydown"]) drawing.addEventListener(type, () => tip.remove());
}
