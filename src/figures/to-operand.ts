import type {Operand} from "../components/index.js";
import type {CellRow, Lang} from "./figure.js";

/** A printed number as figures lead to it. */
export function toOperand({id, text, unit, label, labelEn}: CellRow, lang: Lang): Operand {
  return {id, text, unit: text.endsWith(unit) ? "" : unit, label: lang === "zh" ? label : labelEn};
}
