import {escapeHtml} from "../components/index.js";
import {breakLines} from "./break-lines.js";

export interface TextStyle {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  /** The room for a line, in pixels. */
  readonly width: number;
  readonly size: number;
  readonly fill: string;
  /** Height of a line in em. */
  readonly leading?: number;
  readonly face?: "sans" | "serif";
  readonly weight?: 400 | 700;
}

export interface TextLines {
  readonly svg: string;
  readonly lines: readonly string[];
  /** Where the next thing may begin. */
  readonly bottom: number;
}

/** Faces of pictures: readers' own first, as on pages; pictures in pixels are drawn with the Noto faces among them. */
export const faces = {
  sans: "'PingFang SC','Microsoft YaHei','Source Han Sans SC','Noto Sans CJK SC','Noto Sans SC','Hiragino Sans GB',sans-serif",
  serif: "'Songti SC','Source Han Serif SC','Noto Serif CJK SC','Noto Serif SC',STSong,SimSun,serif"
};

/** Where the baseline stands below the middle of a line, in em: of Chinese faces. */
const BASELINE = 0.36;

/** A paragraph of a picture: SVG has none, so it is wrapped by measure, each line a text of its own. Empty: nothing, no height. */
export function textLines(
  text: string,
  {x, y, width, size, fill, leading = 1.5, face = "sans", weight = 400}: TextStyle
): TextLines {
  const lines = text ? breakLines(text, width / size) : [];
  const family = face === "serif" ? ` font-family="${faces.serif}"` : "";
  const svg = lines.map((line, i) => {
    const baseline = y + size * (leading * (i + 0.5) + BASELINE);
    return `<text x="${round(x)}" y="${round(baseline)}" font-size="${size}" font-weight="${weight}"${family} fill="${fill}">${escapeHtml(line)}</text>`;
  });
  return {svg: svg.join(""), lines, bottom: y + lines.length * size * leading};
}

function round(value: number): number {
  return +value.toFixed(1);
}
