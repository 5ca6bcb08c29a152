import {type CellObject, SSF} from "@e965/xlsx";

/** (1,234.50), with or without a sign of money: how bookkeepers print a number below nought. */
const BRACKETED = /^[(（]\s*[¥￥$]?\s*([\d,.]+)\s*[)）]$/;
const MONEY = /^(-?)\s*[¥￥$]\s*(-?[\d,.]+)$/;
/** A number that is not nought and has no sign. Formats such as `0.00;[Red]0.00` tell it is below nought by its colour alone. */
const UNSIGNED = /^(?=.*[1-9])[\d,.]+\s*(?:%|万?元)?$/;

/**
 * What a cell prints: as Excel shows it in its format, a number of no format with eleven characters at most. Brackets, signs of
 * money and a colour that stands for a minus are read as what they say of a number; nothing else is changed.
 */
export function cellText({w, v, t}: CellObject): string {
  if (t === "z" || v === undefined || v === null) return "";
  if (typeof v !== "number") return (w ?? String(v)).trim();
  const shown = (w ?? SSF.format("General", v)).trim();
  if (v >= 0) return shown.replace(MONEY, "$1$2");
  const signed = shown.replace(BRACKETED, "-$1").replace(MONEY, "$1$2");
  return UNSIGNED.test(signed) ? `-${signed}` : signed;
}
