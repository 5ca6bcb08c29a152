import {drawings} from "../figures/index.js";
import {bakeDrawing} from "./bake-drawing.js";
import type {Palette} from "./palette.js";
import type {Rendered} from "./render-figure.js";

export interface Drawn {
  readonly element: SVGSVGElement;
  readonly width: number;
  readonly height: number;
  /** Of its smallest text, in pixels. */
  readonly smallest: number;
}

export interface PlaceOptions {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly palette: Palette;
  readonly addressOf: (href: string) => string | null;
}

/** The figure drawn at a width, with what a picture needs to know of it. */
export function drawnAt({figure, rows, lang, drawings: known}: Rendered, width: number): Drawn {
  const same = known.find((drawing) => Number(drawing.getAttribute("width")) === width);
  const [element] = same ? [same] : drawings(figure, rows, {width, lang});
  if (!element) throw new Error(`missing drawing: ${figure.id}`);
  return {
    element,
    width,
    height: Number(element.getAttribute("height")),
    smallest: Math.min(...[element, ...element.querySelectorAll("[font-size], [style]")].map(sizeOf))
  };
}

/** The drawing at its place in a picture, as much larger as it is told. */
export function placeDrawing({element}: Drawn, {x, y, scale, ...baking}: PlaceOptions): string {
  const [left, top, times] = [x, y, scale].map((n) => +n.toFixed(3));
  return `<g transform="translate(${left},${top}) scale(${times})">${bakeDrawing(element, baking)}</g>`;
}

function sizeOf(element: Element): number {
  const style = /font-size:\s*([\d.]+)px/.exec(element.getAttribute("style") ?? "")?.[1];
  const size = Number.parseFloat(style ?? element.getAttribute("font-size") ?? "");
  return size || Number.POSITIVE_INFINITY;
}
