import {type Rendered, renderFigure} from "../../src/embed/render-figure.js";
import {standInDocument} from "../../src/embed/stand-in-document.js";
import {balance} from "../../src/figures/index.js";
import {balanceFrames} from "./balance-frames.js";

// esbuild, which makes styles small, does not run in vitest's jsdom.
standInDocument();

/** A small figure, made up. Its words may be others. */
export function rendered(lang: "zh" | "en" = "zh", words: Partial<Rendered["words"]> = {}): Rendered {
  const made = renderFigure(balance, balanceFrames(), {lang});
  if (!made) throw new Error("missing rows: balance");
  return {...made, words: {...made.words, ...words}};
}
