import type {StatementTemplate} from "../template.js";

const PURPOSE = /(?:主要)?用于[：:]?([^。；]{2,80})/g;

/**
 * S5: 住房公积金…主要用于：事业单位医疗保险支出: an entitlement whose purpose is given in the name of another one, and not in
 * its own. The names alone are kept.
 */
export const purpose: StatementTemplate = function* ({text, kind, names, subjectsAt}) {
  if (kind !== "general") return;
  for (const {index, 1: words = ""} of text.matchAll(PURPOSE)) {
    const [own, second] = subjectsAt(index);
    const named = names.entitlementsIn(words);
    // 机关事业单位…: of names one within the other the longest is meant.
    const other = named.toSorted((a, b) => b.label.length - a.label.length)[0];
    if (!own || second || !other || named.some(({id}) => id === own.id) || !names.isEntitlement(own)) continue;
    yield {at: index, kind: "purpose", text: other.label, subjects: [own]};
  }
};
