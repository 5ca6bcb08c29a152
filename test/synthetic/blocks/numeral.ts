const NUMERALS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** 一 … 三十九. */
export function numeral(n: number): string {
  const tens = Math.floor(n / 10);
  return tens ? `${tens > 1 ? NUMERALS[tens] : ""}十${NUMERALS[n % 10]}` : (NUMERALS[n] ?? "");
}
