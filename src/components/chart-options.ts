import type {PlotOptions} from "@observablehq/plot";

/** What every chart takes. Whatever else is given goes to Plot as it is. */
export interface ChartOptions extends PlotOptions {
  readonly width?: number;
  readonly fontSize?: number;
}

/** Of labels in several lines, in em: Chinese needs more than Plot's 1. */
export const LINE_HEIGHT = 1.3;

/** What every chart has in common: no margins, y in pixels from the top, the page's own font. */
export function baseOptions({
  width,
  height,
  fontSize
}: {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}): PlotOptions {
  return {
    width,
    height,
    margin: 0,
    style: {fontSize: `${fontSize}px`, fontFamily: "inherit", overflow: "visible"},
    y: {axis: null, domain: [0, height], range: [0, height]}
  };
}
