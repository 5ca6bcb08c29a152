import {type Amount, type CellStatus, parseAmount, toHalfWidth} from "../../accounts/index.js";

/** What a cell of a form says, wherever it stands. */
export interface FormValue {
  readonly text: string;
  readonly status: CellStatus;
  readonly amount: Amount | null;
  readonly comparator: string;
  readonly unit: string;
}

const DASH = /^[-—–－─/]+$/;
const COMPARATORS: readonly (readonly [RegExp, string])[] = [
  [/^(?:≥|≧|>=|不低于|不少于|不小于|大于等于|大于或等于)/, "≥"],
  [/^(?:≤|≦|<=|不高于|不超过|不大于|小于等于|小于或等于)/, "≤"],
  [/^(?:>|大于|高于)/, ">"],
  [/^(?:<|小于|低于)/, "<"],
  [/^(?:==?|等于)/, "="]
];
const AFTER: readonly (readonly [RegExp, string])[] = [
  [/(?:及以上|以上)$/, "≥"],
  [/(?:及以下|以下|以内|之内)$/, "≤"]
];
const NUMBER = /^([-−]?\d[\d,]*(?:\.\d+)?)(.*)$/;
/** Words and signs of units; 12月底前 is a date, 3-5次 a range: both are text. */
const UNIT = /^(?!.*[底前])[\p{L}%‰℃/·]{0,6}$/u;

/** Parses a cell without spaces and markup. `unit` is that of its column, for numbers that print none. */
export function parseFormValue(text: string, unit = ""): FormValue {
  if (!text) return {text, status: "blank", amount: null, comparator: "", unit: ""};
  if (DASH.test(text)) return {text, status: "dash", amount: null, comparator: "", unit: ""};
  const {comparator, rest} = splitComparator(
    toHalfWidth(text).replaceAll("＝", "=").replace("＞", ">").replace("＜", "<")
  );
  const [, digits = "", printed = ""] = NUMBER.exec(rest) ?? [];
  const amount = UNIT.test(printed) ? parseAmount(digits) : null;
  if (!amount) return {text, status: "text", amount: null, comparator: "", unit: ""};
  return {text, status: amount.value.isZero() ? "zero" : "number", amount, comparator, unit: printed || unit};
}

/** Whether a text is a bare number: a weight or a score. */
export function isBareNumber(text: string): boolean {
  return parseAmount(text.replace(/分$/, "")) !== null;
}

function splitComparator(text: string): {comparator: string; rest: string} {
  for (const [sign, comparator] of COMPARATORS) if (sign.test(text)) return {comparator, rest: text.replace(sign, "")};
  for (const [word, comparator] of AFTER) if (word.test(text)) return {comparator, rest: text.replace(word, "")};
  return {comparator: "", rest: text};
}
