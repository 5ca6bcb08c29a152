import {inUnit} from "../../src/components/index.js";
import type {Frames} from "../../src/figures/index.js";

/**
 * The same document printed in 元 instead of 万元, all of it or only the numbers whose id matches: the same amounts, or with
 * `moved` false the same digits, which are then another department's.
 */
export function inOtherUnit(frames: Frames, {only = /./, moved = true} = {}): Frames {
  const cells = frames.cells.map((cell) => {
    if (cell.unit !== "万元" || !only.test(cell.id)) return cell;
    const named = cell.text.endsWith("万元");
    const digits = cell.text.replace(/万元$/, "");
    const isAmount = /^-?[\d,]+(?:\.\d+)?$/.test(digits);
    const text = moved && isAmount ? inUnit(digits, "万元", "元") : digits;
    return {...cell, unit: "元", text: named ? `${text}元` : text};
  });
  return {...frames, document: {...frames.document, unit: "元"}, cells};
}
