import type {Lang} from "./words.js";

/** For people: 1.2 MB. */
export function toSize(bytes: number, lang: Lang): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, "kilobyte"] : [bytes / 1e6, "megabyte"];
  const form = new Intl.NumberFormat(lang === "zh" ? "zh-CN" : "en", {style: "unit", unit, maximumFractionDigits: 1});
  return form.format(value);
}
