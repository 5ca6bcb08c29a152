import {html} from "htl";
import type {Line, PrintedBox} from "../../reading/index.js";

/** Outlines a line on the page that prints it; the whole page where it is not known where. */
export function pageLine(line: Line | undefined, pages: HTMLElement): HTMLElement | null {
  for (const old of pages.querySelectorAll(".page-line")) old.remove();
  const sheet = pages.querySelector<HTMLElement>(`[data-page="${line?.page ?? 0}"]`);
  const box = line?.box ?? around(line?.cells?.flatMap((cell) => cell.box ?? []) ?? []);
  if (!sheet || !box) return sheet;
  const {width = "0", height = "0"} = sheet.dataset;
  const share = (part: number, whole: string) => `${((100 * part) / Number(whole)).toFixed(3)}%`;
  const place = `left: ${share(box.left, width)}; top: ${share(box.top, height)}; width: ${share(box.width, width)}; height: ${share(box.height, height)}`;
  const outline = html`<span class="page-line" style=${place}></span>`;
  sheet.append(outline);
  return outline;
}

function around(boxes: readonly PrintedBox[]): PrintedBox | undefined {
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map((b) => b.left));
  const top = Math.min(...boxes.map((b) => b.top));
  return {
    left,
    top,
    width: Math.max(...boxes.map((b) => b.left + b.width)) - left,
    height: Math.max(...boxes.map((b) => b.top + b.height)) - top
  };
}
