import type {PlotOptions} from "@observablehq/plot";
import {drawPlot} from "../../src/components/draw-plot.js";

/** A chart as normalised SVG, an element a line, for a file snapshot. Its test file begins with `// @vitest-environment jsdom`. */
export function drawn(options: PlotOptions): string {
  const {outerHTML} = drawPlot(options, {figure: "figure"});
  return `${outerHTML.replace(/></g, ">\n<").replaceAll("\u2063", "")}\n`;
}
