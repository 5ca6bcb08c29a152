import {escapeHtml, ledgerWords} from "../../components/index.js";
import type {Story} from "../story.js";

const NONE = {zh: "这份文件没有需要修复的地方。", en: "Nothing in this document had to be repaired."};
const HEADS = {zh: ["修复", "在哪里", "原样", "读作"], en: ["Repair", "Where", "As it stands", "Read as"]};

/** `{{repairs}}`: every place that could not be read as it stands, and how it was read. */
export function repairs({repairs: all, lang}: Story): string {
  if (all.length === 0) return `<p>${NONE[lang]}</p>`;
  const say = ledgerWords(lang);
  const lines = all.map(({kind, table, row, before, after}) => {
    const where = [table && say.table(table), row].filter(Boolean).join(" · ");
    const [name, place, ...printed] = [say.repair(kind), where, before, after].map(escapeHtml);
    return `<tr><td>${name}</td><td>${place}</td>${printed.map((text) => `<td lang="zh-CN">${text}</td>`).join("")}</tr>`;
  });
  const heads = HEADS[lang].map((head) => `<th scope="col">${head}</th>`).join("");
  return `<div class="scroll repairs" role="region" tabindex="0" aria-label="${HEADS[lang][0]}"><table><thead><tr>${heads}</tr></thead><tbody>${lines.join("")}</tbody></table></div>`;
}
