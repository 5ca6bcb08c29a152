/** Money first, then measure words, the longer before the shorter it begins with. */
const WORDS = [
  "(?:[亿万]元|元)",
  "个百分点|%|‰",
  "(?:万人次|人次|批次|台次|辆次|场次|班次|户次|件次)",
  "万?(?:字|份|册|条|件|户|人|次|个|亩|吨|公里|平方米|张|株|千瓦时|平方公里)",
  "台（套）|台|套|辆|批|名|家|期|起|篇|项|场|部|所|处|组|类|只|款|宗|届|轮|页|遍|倍|支|幅|本|门|间|座|米|千克|公斤|艘|架",
  "(?:小时|分钟|工作日|天|日|年|秒|周|个月)|分",
  "万(?![一-龥])|万(?=（)"
];

/** Digits are followed by their unit, perhaps with 余 or 多 between: 30余万条. */
export const UNIT = new RegExp(`[余多]?(?:${WORDS.join("|")})`, "y");

/** Whether a unit is one of money. 万 alone is 万元 with a missing character. */
export function isMoney(unit: string): boolean {
  return unit === "万元" || unit === "元" || unit === "亿元" || unit === "万";
}
