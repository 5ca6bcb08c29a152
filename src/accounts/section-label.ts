const DIGITS = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三"];

/** Notes below table 07 are the section `t07`. */
const NOTES = /^t(\d\d)$/;

/** `9.2.3` as readers find it: 「情况说明九（二）3」, "section 9.2.3". */
export function sectionLabel(section: string, lang: "zh" | "en"): string {
  const [, table] = NOTES.exec(section) ?? [];
  if (table) return lang === "en" ? `the note below table ${table}` : `表${table}的注`;
  if (lang === "en") return `section ${section}`;
  const [first, second, third] = section.split(".").map(Number);
  const chinese = (n: number) => DIGITS[n] ?? String(n);
  return [
    "情况说明",
    first === undefined ? "" : chinese(first),
    second === undefined ? "" : `（${chinese(second)}）`,
    third === undefined ? "" : String(third)
  ].join("");
}
