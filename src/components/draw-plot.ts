import * as Plot from "@observablehq/plot";
import {finishDrawing} from "./finish-drawing.js";

/** The one place where Plot options become a drawing. `document`: where there is none, as in Node, one that stands in for it. */
export function drawPlot(
  options: Plot.PlotOptions,
  {figure, document = globalThis.document}: {readonly figure: string; readonly document?: Document}
): SVGSVGElement {
  const drawing = Plot.plot({...options, document});
  if (drawing.tagName.toLowerCase() !== "svg") throw new Error(`invalid plot: ${figure} draws more than one picture`);
  return finishDrawing(drawing as unknown as SVGSVGElement, figure);
}
