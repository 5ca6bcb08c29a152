import type {Quantity} from "../components/index.js";
import type {CellRow, Lang} from "./figure.js";
import {toOperand} from "./to-operand.js";

/** The most numbers that a count names one by one; of more, it names the first and the last. */
const NAMED = 8;

/** How many numbers there are, leading to what was counted. Throws where there is none. */
export function counted(cells: readonly CellRow[], lang: Lang): Quantity {
  const operands = cells.map((cell) => toOperand(cell, lang));
  const [first, last] = [operands[0], operands.at(-1)];
  if (!first || !last) throw new Error("missing numbers: count of none");
  const origin =
    operands.length <= NAMED
      ? [
          lang === "zh" ? "个数：" : "count of ",
          ...operands.flatMap((o, i) => (i ? [lang === "zh" ? "、" : ", ", o] : [o]))
        ]
      : [lang === "zh" ? "从 " : "counted from ", first, lang === "zh" ? " 数到 " : " to ", last];
  return {text: String(cells.length), value: cells.length, unit: "", origin};
}
