import type {Line} from "./line.js";
import {shapeOf} from "./line-shape.js";
import {opensNarrative} from "./opens-narrative.js";
import {parsePart} from "./title.js";

const AMOUNT = /\d\s*万?元/;
/** A list of the chapters that opens a narrative prints no amounts; a narrative does in nearly every line. */
const MANY = 5;

/**
 * Index of the line where the accounts of another body begin; the number of lines where there is one body alone. Departments
 * publish the accounts of their units in one file with their own: read as one, the figures of two bodies would contradict
 * each other. Another begins where part one comes again after a later part, or the narrative opens a second time.
 */
export function firstBody(lines: readonly Line[], start: number): number {
  const parts = new Set<string>();
  let opened = false;
  let amounts = 0;
  for (let i = start; i < lines.length; i++) {
    const {only, plain} = shapeOf(lines[i]?.text ?? "");
    const part = only.length > 0 && only.length <= 60 ? parsePart(only)?.ordinal : undefined;
    if (part === "1" && parts.has("1") && parts.size > 1) return i;
    if (part) parts.add(part);
    if (opened && AMOUNT.test(plain)) amounts += 1;
    if (!opensNarrative(plain)) continue;
    if (opened && amounts >= MANY) return i;
    opened = true;
  }
  return lines.length;
}
