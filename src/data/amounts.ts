import {type Amount, Decimal} from "../accounts/index.js";

/** The two fields that hold an amount: the digits as printed, and the exact value with as many decimals as were printed. */
export interface AmountFields {
  readonly digits: string;
  readonly amount: string;
}

const NONE: AmountFields = {digits: "", amount: ""};

/** A printed -0.00 keeps its sign, which decimal.js drops: the package loses nothing. */
export function toAmountFields(amount: Amount | null): AmountFields {
  if (!amount) return NONE;
  const {text, value, decimals} = amount;
  const sign = value.isZero() && value.isNegative() ? "-" : "";
  return {digits: text, amount: `${sign}${value.toFixed(decimals)}`};
}

export function fromAmountFields({digits, amount}: AmountFields): Amount | null {
  if (amount === "") return null;
  const point = amount.indexOf(".");
  return {
    text: digits,
    value: new Decimal(amount),
    decimals: point < 0 ? 0 : amount.length - point - 1
  };
}
