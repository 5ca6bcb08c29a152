/** Units of money in English. Units that count things are the document's, and stay as it prints them. */
const ENGLISH: Readonly<Record<string, string>> = {
  元: "yuan",
  千元: "thousand yuan",
  万元: "10,000 yuan",
  亿元: "100 million yuan"
};

/** What a unit is called in a heading or after digits. */
export function unitName(unit: string, lang: "zh" | "en"): string {
  return (lang === "en" && ENGLISH[unit]) || unit;
}
