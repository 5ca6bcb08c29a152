import {toWidth} from "../components/index.js";
import {type Rendered, widths} from "./render-figure.js";

/** Of the embed page's texts: pixels of a character and of a line, and what lies between them. */
const TITLE = {size: 20, line: 28, gap: 0};
const TEXT = {size: 14, line: 24, gap: 8};
/** Folds and foot below the figure. */
const BELOW = 150;

/**
 * The height in pixels that a frame holds until it knows better: the page's at the middle width. Too high by a line is
 * better than too low: a frame that never hears its height, where scripts are stripped, scrolls then.
 */
export function reservedHeight({drawings, words}: Rendered): number {
  const [, width] = widths;
  const drawing = Number(drawings[1]?.getAttribute("height") ?? 0);
  const texts = [`${words.subtitle}${words.unit ?? ""}`, words.note ?? "", words.source].filter((text) => text);
  const lines = (text: string, {size, line, gap}: typeof TEXT) =>
    Math.ceil((toWidth(text) * size) / width) * line + gap;
  const said = lines(words.title, TITLE) + texts.reduce((sum, text) => sum + lines(text, TEXT), 0);
  return Math.ceil((drawing + said + BELOW) / 10) * 10;
}
