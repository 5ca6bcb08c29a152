import type {View} from "../../accounts/index.js";
import type {Hint, SlipKind} from "../finding.js";
import type {Lang} from "../labels.js";
import {type Both, inBoth, inRow, placedName} from "../words/index.js";

/** What the hand may have done. */
const SLIPS: Readonly<Record<SlipKind, Both>> = {
  swap: {zh: "相邻两位数字对调", en: "two neighbouring digits swapped"},
  sign: {zh: "正负号写反", en: "the sign reversed"},
  point: {zh: "小数点错位", en: "the decimal point out of place"},
  dropped: {zh: "漏写一位数字", en: "a digit dropped"},
  doubled: {zh: "多写一位数字", en: "a digit too many"},
  digit: {zh: "一位数字写错", en: "one digit mistaken"},
  column: {zh: "同一行的数错开一栏", en: "amounts of one row a column off"},
  row: {zh: "同一栏的数错开一行", en: "amounts of one column a row off"}
};

/** Numbers that moved are spelt out up to this many. */
const SPELT = 3;

/** A hint in one sentence: what might be read otherwise, and how many checks would then agree. A possibility, never a claim. */
export function tellHint(hint: Hint, view: View): Both {
  const read = inBoth((lang) => readOf(hint, view, lang));
  const {closes, kind} = hint;
  return {
    zh: `如果${read.zh}（${SLIPS[kind].zh}），${closes > 1 ? `这 ${closes} 处都` : "这里就"}能对上；这只是一种可能。`,
    en: `If ${read.en} (${SLIPS[kind].en}), ${closes > 1 ? `all ${closes} of these checks agree` : "this check agrees"}: a possibility, no more.`
  };
}

/** A number read otherwise, or numbers given to the cells that they may belong to. */
function readOf({changes}: Hint, view: View, lang: Lang): string {
  const [first] = changes;
  if (changes.length === 1 && first) {
    const name = placedName(first.id, view, lang);
    return lang === "zh"
      ? `把${name}的 ${first.printed} 看作 ${first.proposed}`
      : `${first.printed}, ${name}, is read as ${first.proposed}`;
  }
  const moved = changes.filter(({proposed}) => proposed);
  const parts = moved.slice(0, SPELT).map(({id, proposed}) => {
    const name = placedName(id, view, lang);
    return lang === "zh" ? `${proposed} 是${name}` : `${proposed} is ${name}`;
  });
  const more = moved.length - parts.length;
  if (more > 0) parts.push(lang === "zh" ? `另有 ${more} 个数同样移动` : `${more} more amounts move alike`);
  return inRow(parts, lang);
}
