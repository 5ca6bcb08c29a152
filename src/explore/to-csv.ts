import {isMoney} from "../accounts/index.js";
import {besideDigits, type DataTable, inUnit, isQuantity, type TableValue, unitName} from "../components/index.js";

/** A table as CSV that spreadsheets open in Chinese: digits as they are shown, units in the headings or beside. */
export function toCsv(
  {columns, rows}: DataTable,
  {unit, lang}: {readonly unit: string; readonly lang: "zh" | "en"}
): string {
  const shown = (own: string) => (unit && isMoney(own) ? unit : own);
  const heading = columns.map(({title, unit: own}) => (own ? `${title} (${unitName(shown(own), lang)})` : title));
  const cell = (value: TableValue, inHeading: boolean) => {
    if (!isQuantity(value)) return value ?? "";
    const digits = inUnit(value.text, value.unit, shown(value.unit)).replaceAll(",", "");
    return inHeading ? digits : digits + besideDigits(unitName(shown(value.unit), lang));
  };
  const lines = [heading, ...rows.map(({values}) => values.map((v, i) => cell(v, Boolean(columns[i]?.unit))))];
  return `\ufeff${lines.map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
