const DIGITS = "零一二三四五六七八九";

/** `十一` → 11, `3` → 3; null for a text that is neither. */
export function parseOrdinal(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number.parseInt(text, 10);
  const [, tens = "", ten = "", ones = ""] = /^([二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text) ?? [];
  if (!ten) return !tens && ones ? DIGITS.indexOf(ones) : tens && !ones ? DIGITS.indexOf(tens) : null;
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}

/** 二〇二四 → 2024; other text unchanged. Covers print the year in either way. */
export function toArabicYears(text: string): string {
  const arabic = (c: string) => (c === "〇" || c === "○" ? "0" : String(DIGITS.indexOf(c)));
  return text.replace(/[二一][〇○零九][〇○零一二三四五六七八九]{2}(?=年)/g, (year) => [...year].map(arabic).join(""));
}
