import {type Rendered, renderFigure} from "../../src/embed/render-figure.js";
import {standInDocument} from "../../src/embed/stand-in-document.js";
import {balance} from "../../src/figures/index.js";
import {framesOf} from "../figures/frames-of.js";

// esbuild, which makes styles small, does not run in vitest's jsdom.
standInDocument();

const frames = framesOf({
  "01:opening:amount": "30.00",
  "01:income.general:amount": "100.00",
  "01:income:amount": "100.00",
  "01:income.total:amount": "130.00",
  "03:total:basic": "80.00",
  "03:total:project": "45.50",
  "01:expenditure:amount": "125.50",
  "01:closing:amount": "4.50",
  "01:expenditure.total:amount": "130.00"
});

/** A small figure, made up. Its words may be others. */
export function rendered(lang: "zh" | "en" = "zh", words: Partial<Rendered["words"]> = {}): Rendered {
  const made = renderFigure(balance, frames, {lang});
  if (!made) throw new Error("missing rows: balance");
  return {...made, words: {...made.words, ...words}};
}
