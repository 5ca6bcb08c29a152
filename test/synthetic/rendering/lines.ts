import type {TableStyle} from "../layouts/layout.js";

/** Cells of a line, parted by tabs as in the text form. */
export function line(...cells: readonly string[]): string {
  return cells.join("\t");
}

/** `n` empty cells. */
export function blanks(n: number): string[] {
  return Array.from({length: n}, () => "");
}

/** 本年收入合计 → 本 年 收 入 合 计, where a place justifies its headings. */
export function heading(text: string, {spacedHeadings}: TableStyle): string {
  return spacedHeadings ? [...text].join(" ") : text;
}

const NUMERALS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** 一 … 三十九. */
export function numeral(n: number): string {
  const tens = Math.floor(n / 10);
  return tens ? `${tens > 1 ? NUMERALS[tens] : ""}十${NUMERALS[n % 10]}` : (NUMERALS[n] ?? "");
}

/** Heading and rows; a page holds so many rows, and the next begins with the heading again. */
export function paged(rows: readonly string[], heads: readonly string[], {pageRows}: TableStyle): string[] {
  const opens = (i: number) => i === 0 || (pageRows > 0 && i % pageRows === 0);
  return rows.flatMap((text, i) => (opens(i) ? [...(i ? [""] : []), ...heads, text] : [text]));
}
