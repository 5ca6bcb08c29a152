import {element} from "../../components/index.js";

/** Says in `place` what was done, with a button that takes it back; the keyboard goes on from there. */
export function offerUndo(
  place: HTMLElement,
  {said, undo, onUndo}: {readonly said: string; readonly undo: string; onUndo(): void}
): void {
  const back = element("button", {type: "button"}, undo);
  back.addEventListener("click", () => {
    place.replaceChildren();
    onUndo();
  });
  place.replaceChildren(said, back);
  back.focus();
}
