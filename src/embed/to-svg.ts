import {escapeHtml} from "../components/index.js";
import {faces} from "./text-lines.js";

export interface SvgOptions {
  /** Size that it is shown at, in pixels. */
  readonly width: number;
  readonly height: number;
  /** How much larger it is shown than its contents are laid out. */
  readonly scale?: number;
  readonly paper: string;
  readonly ink: string;
  readonly title: string;
  /** What it shows, in words. */
  readonly description: string;
  readonly lang: "zh" | "en";
}

/** What XML 1.0 cannot hold. */
const INVALID = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Contents as a whole SVG file: its size, paper, face, title and description. It asks for nothing else. */
export function toSvg(
  contents: readonly string[],
  {width, height, scale = 1, paper, ink, title, description, lang}: SvgOptions
): string {
  const box = `width="${width}" height="${height}" viewBox="0 0 ${width / scale} ${height / scale}"`;
  const language = lang === "zh" ? "zh-CN" : "en";
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${box} xml:lang="${language}" font-family="${faces.sans}" fill="${ink}">`,
    `<title>${escapeHtml(title)}</title>`,
    `<desc>${escapeHtml(description)}</desc>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...contents,
    "</svg>"
  ];
  return `${svg.filter((part) => part).join("\n")}\n`.replaceAll(INVALID, "");
}
