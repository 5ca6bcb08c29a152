import {Decimal} from "../../src/accounts/index.js";
import type {Quantity} from "../../src/components/index.js";
import {exact} from "../../src/figures/index.js";

const TOKEN = /\s*(\d[\d,]*(?:\.\d+)?|[()+−×÷-])/y;

/** What a formula computes to, by the rules of a school book; null where it tells of a count in words. */
export function originValue({origin}: Pick<Quantity, "origin">): Decimal | null {
  const words = origin.filter((part) => typeof part === "string").join("");
  if (!/^[\d\s()+−×÷%]*$/.test(words)) return null;
  // "× 100%" is how a percentage is written out; its digits are a hundred times the quotient.
  return parse(
    origin.map((part) => (typeof part === "string" ? part.replace("100%", "100") : digitsIn(part.text))).join("")
  );
}

/** 「≥90%」, 「2039.6万元」: the number in what is printed. */
function digitsIn(text: string): string {
  const [digits] = /[-−]?[\d,]+(?:\.\d+)?/.exec(text) ?? [];
  if (!digits) throw new Error(`invalid operand: ${text}`);
  return digits;
}

function parse(formula: string): Decimal {
  const tokens = tokensOf(formula);
  const take = (...signs: string[]) => (signs.includes(tokens[0] ?? "") ? tokens.shift() : undefined);
  const factor = (): Decimal => {
    if (take("−", "-")) return factor().neg();
    if (!take("(")) return exact({text: tokens.shift() ?? ""});
    const inner = sum();
    if (!take(")")) throw new Error(`invalid formula: ${formula}`);
    return inner;
  };
  const product = (): Decimal => {
    let value = factor();
    for (let sign = take("×", "÷"); sign; sign = take("×", "÷"))
      value = sign === "×" ? value.times(factor()) : value.div(factor());
    return value;
  };
  const sum = (): Decimal => {
    let value = product();
    for (let sign = take("+", "−"); sign; sign = take("+", "−"))
      value = sign === "+" ? value.plus(product()) : value.minus(product());
    return value;
  };
  const value = sum();
  if (tokens.length > 0) throw new Error(`invalid formula: ${formula}`);
  return new Decimal(value.toString());
}

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(formula); found; found = TOKEN.exec(formula)) tokens.push(found[1] ?? "");
  const read = tokens.join("").length;
  if (read !== formula.replace(/\s/g, "").length) throw new Error(`invalid formula: ${formula}`);
  return tokens;
}
