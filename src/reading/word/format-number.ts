/** A count from 0 as Word's automatic numbering prints it. Formats that are not known print the digits, as Word does. */
export function formatNumber(n: number, format: string): string {
  return (FORMATS.get(format) ?? String)(n);
}

const DIGITS = [..."〇一二三四五六七八九"];
const FORMAL_DIGITS = [..."零壹贰叁肆伍陆柒捌玖"];
const STEMS = [..."甲乙丙丁戊己庚辛壬癸"];
const BRANCHES = [..."子丑寅卯辰巳午未申酉戌亥"];
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"]
];

/** ECMA-376, 17.18.59 ST_NumberFormat. */
const FORMATS: ReadonlyMap<string, (n: number) => string> = new Map<string, (n: number) => string>([
  ["none", () => ""],
  ["bullet", () => ""],
  ["decimalZero", (n) => String(n).padStart(2, "0")],
  ["decimalFullWidth", toFullWidth],
  ["decimalFullWidth2", toFullWidth],
  ["decimalEnclosedCircle", toCircled],
  ["decimalEnclosedCircleChinese", toCircled],
  ["decimalEnclosedParen", (n) => (n >= 1 && n <= 20 ? String.fromCodePoint(0x2474 + n - 1) : `(${n})`)],
  ["decimalEnclosedFullstop", (n) => (n >= 1 && n <= 20 ? String.fromCodePoint(0x2488 + n - 1) : `${n}.`)],
  ["ideographEnclosedCircle", (n) => (n >= 1 && n <= 10 ? String.fromCodePoint(0x3280 + n - 1) : String(n))],
  ["ideographTraditional", (n) => STEMS[n - 1] ?? String(n)],
  ["ideographZodiac", (n) => BRANCHES[n - 1] ?? String(n)],
  ["ideographDigital", (n) => toDigits(n, DIGITS)],
  ["japaneseDigitalTenThousand", (n) => toDigits(n, DIGITS)],
  ["koreanDigital2", (n) => toDigits(n, DIGITS)],
  ["taiwaneseDigital", (n) => toDigits(n, DIGITS)],
  ["chineseCounting", (n) => (n < 100 ? toCounting(n) : toDigits(n, DIGITS))],
  ["taiwaneseCounting", (n) => (n < 100 ? toCounting(n) : toDigits(n, DIGITS))],
  ["chineseCountingThousand", (n) => toCounting(n)],
  ["taiwaneseCountingThousand", toCounting],
  ["japaneseCounting", toCounting],
  ["chineseLegalSimplified", (n) => toCounting(n, FORMAL_DIGITS, ["", "拾", "佰", "仟"]).replace(/^拾/, "壹拾")],
  ["ideographLegalTraditional", (n) => toCounting(n, [..."零壹貳參肆伍陸柒捌玖"], ["", "拾", "佰", "仟"])],
  ["lowerLetter", (n) => toLetters(n)],
  ["upperLetter", (n) => toLetters(n).toUpperCase()],
  ["lowerRoman", toRoman],
  ["upperRoman", (n) => toRoman(n).toUpperCase()]
]);

function toFullWidth(n: number): string {
  return [...String(n)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join("");
}

function toCircled(n: number): string {
  const start = [
    [1, 20, 0x2460],
    [21, 35, 0x3251],
    [36, 50, 0x32b1]
  ].find(([from = 0, to = 0]) => n >= from && n <= to);
  return start ? String.fromCodePoint((start[2] ?? 0) + n - (start[0] ?? 0)) : String(n);
}

function toDigits(n: number, digits: readonly string[]): string {
  return [...String(n)].map((digit) => digits[Number(digit)] ?? digit).join("");
}

/** 十, 二十一, 一百零三: a nought stands for those within a number, none for those at its end. */
function toCounting(n: number, digits: readonly string[] = DIGITS, places = ["", "十", "百", "千"]): string {
  if (n < 1 || n > 9999) return String(n);
  const text = [...String(n)]
    .map((digit, i, all) => (digit === "0" ? "零" : `${digits[Number(digit)]}${places[all.length - 1 - i]}`))
    .join("")
    .replace(/零+/g, "零")
    .replace(/零$/, "");
  return n < 20 ? text.replace(/^一(?=十)/, "") : text;
}

/** a to z, then aa to zz. */
function toLetters(n: number): string {
  if (n < 1) return String(n);
  const letter = String.fromCodePoint(97 + ((n - 1) % 26));
  return letter.repeat(Math.min(30, Math.ceil(n / 26)));
}

function toRoman(n: number): string {
  if (n < 1 || n > 3999) return String(n);
  let rest = n;
  let text = "";
  for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) text += letters;
  return text;
}
