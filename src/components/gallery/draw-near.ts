import {html} from "htl";
import {applyView, viewOf} from "../figure-view.js";
import type {Lang} from "./entry.js";
import {words} from "./words.js";

/** Draws something of a width in pixels; what does not ask for the width minds it itself, and is drawn once. */
export type Example = (width: number) => Element | Promise<Element>;

/** How far from the window drawing begins. */
const NEAR = "600px 0px";

/**
 * Room for an example, drawn when it comes near the window, or the page is printed; drawn again when its width changes, in
 * the unit that the reader chose. Until then style sheets hold room for it.
 */
export function drawNear(
  example: Example,
  {className, lang}: {readonly className: string; readonly lang: Lang}
): HTMLElement {
  const room = html`<div class=${className}></div>`;
  let drawn = 0;
  const draw = async () => {
    const width = Math.floor(room.clientWidth);
    if (!width || width === drawn || (drawn && example.length === 0)) return;
    drawn = width;
    const made = await Promise.resolve(example(width)).catch((error) => tell(error, lang));
    if (drawn !== width) return;
    replace(room, made);
  };
  const near = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      near.disconnect();
      new ResizeObserver(draw).observe(room);
    },
    {rootMargin: NEAR}
  );
  near.observe(room);
  addEventListener("beforeprint", draw);
  return room;
}

function replace(room: HTMLElement, made: Element): void {
  const before = room.firstElementChild;
  room.replaceChildren(made);
  if (before instanceof HTMLElement && made instanceof HTMLElement) applyView(made, viewOf(before));
}

/** Said where the example would be; and in the console, where a programmer looks. */
function tell(error: unknown, lang: Lang): Element {
  console.error(error);
  return html`<p class="figure-lacking">${words(lang).failed}</p>`;
}
