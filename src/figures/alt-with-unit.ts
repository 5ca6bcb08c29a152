import {isMoney} from "../accounts/index.js";
import {unitName} from "../components/index.js";
import type {Lang} from "./figure.js";

/** Amounts with their unit beside them, in any unit of money: 「13150 元」, "545,400 yuan". A name like 元旦 is none. */
const SAID = {zh: /[\d０-９] ?[千万亿]?元/, en: /\d yuan/};

/** An alternative text with the unit of its digits: it stands alone, in descriptions and for those who hear it. */
export function altWithUnit(alt: string, unit: string | undefined, lang: Lang): string {
  if (!unit || saysUnit(alt, unit, lang)) return alt;
  const name = unitName(unit, lang);
  return lang === "zh" ? `${alt}（单位：${name}）` : `${alt} (in ${name})`;
}

function saysUnit(alt: string, unit: string, lang: Lang): boolean {
  return isMoney(unit) ? SAID[lang].test(alt) : alt.includes(unitName(unit, lang));
}
