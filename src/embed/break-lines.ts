import {wrapText} from "../components/index.js";

/** Where a headline likes to be broken. */
const PAUSE = /(?<=[，；：。？！]|[,;:.?!]\s)/u;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6“”‘’—…·]/;
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [WIDE, 1],
  [/[iljI.,:;'|!()[\]/ ]/, 0.34],
  [/[mwMW@%]/, 0.94],
  [/[A-Z]/, 0.68]
];
const OTHER = 0.575;
const ROOMS = [1.2, 1.15, 1.1, 1.05, 1, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6];

/** Width in em of a text in our faces, the bold ones at most. Letters differ more in a picture than a chart's short labels do. */
export function measure(text: string): number {
  let width = 0;
  for (const c of text) width += WIDTHS.find(([kind]) => kind.test(c))?.[1] ?? OTHER;
  return width;
}

/**
 * A text in as few lines of `width` em as hold it: at its pauses where that needs no more of them, otherwise by the kit's
 * rules; the last is not left with a word.
 */
export function breakLines(text: string, width: number): readonly string[] {
  const lines = wrapped(text, width);
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
    .filter((halves) => halves.every((half) => measure(half) <= width && measure(half) > width / 4))
    .sort((a, b) => longest(a) - longest(b))[0];
}

function balanced(text: string, width: number, lines: readonly string[]): readonly string[] {
  const stub = (all: readonly string[]) => measure(all.at(-1) ?? "") < width / 4;
  for (let narrower = width; stub(lines) && narrower > width * 0.6; narrower -= width * 0.05) {
    const other = wrapped(text, narrower);
    if (other.length > lines.length) break;
    if (!stub(other)) return other;
  }
  return lines;
}

/** The kit's measure takes every letter to be as wide as a digit: it is given more room, or less, until the lines fit. */
function wrapped(text: string, width: number): readonly string[] {
  for (const room of ROOMS) {
    const lines = wrapText(text, width * room);
    if (longest(lines) <= width) return lines;
  }
  return wrapText(text, width);
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map(measure));
}
