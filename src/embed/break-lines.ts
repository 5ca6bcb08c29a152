import {toWidth, wrapText} from "../components/index.js";

/** Where a headline likes to be broken. */
const PAUSE = /(?<=[，；：。？！]|[,;:.?!]\s)/u;
/**
 * A text in as few lines of `width` em as hold it: at its pauses where that needs no more of them, otherwise by the kit's
 * rules; the last is not left with a word.
 */
export function breakLines(text: string, width: number): readonly string[] {
  const lines = wrapText(text, width);
  if (lines.length === 1) return lines;
  if (lines.length === 2) {
    const pause = atPause(text, width);
    if (pause) return pause;
  }
  return balanced(text, width, lines);
}

/** In two at a pause, the halves as even as they can be. */
function atPause(text: string, width: number): readonly string[] | undefined {
  const parts = text.split(PAUSE);
  return parts
    .slice(1)
    .map((_, i) => [parts.slice(0, i + 1), parts.slice(i + 1)].map((half) => half.join("").trim()))
    .filter((halves) => halves.every((half) => toWidth(half) <= width && toWidth(half) > width / 4))
    .sort((a, b) => longest(a) - longest(b))[0];
}

function balanced(text: string, width: number, lines: readonly string[]): readonly string[] {
  const stub = (all: readonly string[]) => toWidth(all.at(-1) ?? "") < width / 4;
  for (let narrower = width; stub(lines) && narrower > width * 0.6; narrower -= width * 0.05) {
    const other = wrapText(text, narrower);
    if (other.length > lines.length) break;
    if (!stub(other)) return other;
  }
  return lines;
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map(toWidth));
}
