import type {NumberTemplate} from "../template.js";
import {isMoney} from "../units.js";

/**
 * C19, the Shanghai form: what was set aside for small enterprises, what they won of it, and what they won elsewhere. The
 * national form (C17, C18) needs no template of its own: its amounts and shares are named.
 */
export const procurement: NumberTemplate = (s) => {
  if (s.section.kind !== "procurement" || !isMoney(s.unit)) return null;
  const won = /(?:中标|成交|供应商)/.test(s.before);
  if (!won && !s.before.includes("预留")) return null;
  const micro = Math.max(s.before.lastIndexOf("小微"), s.before.lastIndexOf("小型微型"));
  const size = micro > s.before.lastIndexOf("中小") ? "micro" : "sme";
  const group = !won ? "reserved" : s.sofar.includes("其他政府采购") ? "open" : "won";
  const label = size === "micro" ? "小微企业" : "中小企业";
  return {
    subjects: [{id: `procurement.${group}.${size}`, label}],
    measure: "amount",
    basis: won ? "outturn" : "budget"
  };
};
