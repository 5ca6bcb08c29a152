import * as Plot from "@observablehq/plot";
import {type FrameTable, type FrameWords, figureFrame} from "./figure-frame.js";

/** The one place where Plot options become an element of the page, in the frame that every figure has. */
export function drawFigure(options: Plot.PlotOptions, words: FrameWords, table: FrameTable): HTMLElement {
  return figureFrame(Plot.plot(options), words, table);
}
