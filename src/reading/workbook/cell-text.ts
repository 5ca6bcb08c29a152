import {type CellObject, SSF} from "@e965/xlsx";

/** (1,234.50), with or without a sign of money: how bookkeepers print a number below nought. */
const BRACKETED = /^[(（]\s*[¥￥$]?\s*([\d,.]+)\s*[)）]$/;
const MONEY = /^(-?)\s*[¥￥$]\s*(-?[\d,.]+)$/;

/**
 * What a cell prints: as Excel shows it in its format, a number of no format with eleven characters at most. Brackets and
 * signs of money are read as what they say of a number; nothing else is changed.
 */
export function cellText({w, v, t}: CellObject): string {
  if (t === "z" || v === undefined || v === null) return "";
  if (typeof v !== "number") return (w ?? String(v)).trim();
  const shown = (w ?? SSF.format("General", v)).trim();
  return v < 0 ? shown.replace(BRACKETED, "-$1").replace(MONEY, "$1$2") : shown.replace(MONEY, "$1$2");
}
