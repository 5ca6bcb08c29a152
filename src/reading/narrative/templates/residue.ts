import type {StatementTemplate} from "../template.js";
import {DIRECTION} from "../words.js";

const RESIDUES = new RegExp(
  [
    "[×Xx]{2,}|[〇○]{2,}",
    `${DIRECTION}（${DIRECTION}）`,
    "大（小）于|小（大）于|大小于|减增加|增减少|增加持平|减少持平|持平增加",
    // 完成预算的99.87万元: an amount where a percentage is due; 完成预算50万元的95% is none.
    "完成(?:年初|全年)?预算的\\d+(?:\\.\\d+)?万?元(?!的)",
    "支出收入(?=\\d)|收入支出(?=\\d)",
    "仍保留该表格式|XX部门|（单位）(?=\\d{4}年)"
  ].join("|"),
  "g"
);

/** S1, S2: placeholders and alternatives of the template that nobody resolved. */
export const residue: StatementTemplate = function* ({text}) {
  for (const match of text.matchAll(RESIDUES)) yield {at: match.index, kind: "residue", text: match[0]};
};
