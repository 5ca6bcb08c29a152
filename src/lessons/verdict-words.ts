import type {Verdict} from "./check-answer.js";
import type {Wanted} from "./words.js";

/** What is told of an answer. */
export const verdictWords: Readonly<Record<"zh" | "en", Readonly<Record<Verdict, (wanted: Wanted) => string>>>> = {
  zh: {
    right: () => "对，一位不差。",
    finer: ({decimals}) => `对。题目只要${decimalsZh(decimals)}，你算得更细。`,
    rounded: ({decimals}) => `数是对的，保留得粗了：题目要${decimalsZh(decimals)}。`,
    truncated: () => "很接近：末位是直接舍掉的。请四舍五入。",
    factor: ({unit}) => `数字对，单位差了：题目要的单位是${unit}。请移动小数点。`,
    fraction: () => "比例对，题目要百分数：再乘 100。",
    sign: () => "数字对，正负号反了：减少是负，增加是正。",
    unit: ({unit}) => (unit ? `数字对，单位不对：题目要的单位是${unit}。` : "数字对，不用写这个单位。"),
    wrong: () => "不对。看看提示，再算一遍。",
    empty: () => "请先写一个数。",
    unreadable: () => "没有读懂。请写一个数，如 1234.56；逗号只用来分千位，小数点用 . 。"
  },
  en: {
    right: () => "Right, to the digit.",
    finer: ({decimals}) => `Right, and finer than asked for: ${decimalsEn(decimals)} would do.`,
    rounded: ({decimals}) => `The number is right but rounded too far: ${decimalsEn(decimals)} please.`,
    truncated: () => "Very near: the last digit was cut off. Please round it.",
    factor: ({unit}) => `The digits are right, the unit is another: the question asks for ${unit}. Move the point.`,
    fraction: () => "The proportion is right; the question asks for per cent: multiply by 100.",
    sign: () => "The digits are right, the sign is the other one: a fall is negative, a rise positive.",
    unit: ({unit}) =>
      unit
        ? `The number is right, its unit is not: the question asks for ${unit}.`
        : "The number is right, but needs no unit.",
    wrong: () => "Not right. Look at the hints and compute it again.",
    empty: () => "Please write a number first.",
    unreadable: () => "That could not be read. Please write a number such as 1234.56; commas part thousands only."
  }
};

function decimalsZh(n: number): string {
  return n ? `${["", "一", "两", "三", "四"][n] ?? n}位小数` : "整数";
}

function decimalsEn(n: number): string {
  return n ? `${n} ${n === 1 ? "decimal" : "decimals"}` : "a whole number";
}
