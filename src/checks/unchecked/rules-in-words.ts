import {titleOf} from "../check-accounts.js";
import {type Both, inBoth} from "../words/index.js";
import {needs} from "./needs.js";

/** Rules named before the rest are counted. */
const NAMED = 2;

/** Checks by name, those that always say something first: 「“合计等于各项之和”等 7 类核对」, "checks of 7 kinds, such as “A total is the sum of its parts”,". */
export function rulesInWords(rules: readonly string[]): Both {
  const telling = [...rules].sort((a, b) => Number(isQuiet(a)) - Number(isQuiet(b)));
  const names = inBoth((lang) => {
    const quoted = telling.slice(0, NAMED).map((rule) => `“${titleOf(rule)[lang]}”`);
    return quoted.join(lang === "zh" ? "" : " and ");
  });
  if (rules.length <= NAMED) return {zh: `${names.zh}的核对`, en: `the checks ${names.en}`};
  return {zh: `${names.zh}等 ${rules.length} 类核对`, en: `checks of ${rules.length} kinds (${names.en} among them)`};
}

function isQuiet(rule: string): boolean {
  return needs[rule]?.quiet ?? false;
}
