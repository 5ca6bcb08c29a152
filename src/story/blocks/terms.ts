import {glossary, groupBy, type Term} from "../../accounts/index.js";
import {escapeHtml} from "../../components/index.js";
import type {Story} from "../story.js";

const WORDS = {
  zh: {heads: ["中文", "英文", "也叫"], ours: "财政部没有公布英文，是我们译的"},
  en: {
    heads: ["Chinese", "English", "Also called"],
    ours: "our translation: the Ministry of Finance has published none"
  }
};

/** Classification codes are in the ledger, where they are used. */
const CODE = /\d{3,}$/;

/**
 * `{{terms ID …}}`: the words of the forms in both languages, each with an address of its own, but for those whose address is
 * a paragraph of the page.
 */
export function terms({lang}: Story, explained: readonly string[]): string {
  const say = WORDS[lang];
  const listed = [...glossary.values()].filter(({id}) => !CODE.test(id));
  // One word may be a row here and a column there: it has one line, and an address for each.
  const lines = [...groupBy(listed, ({zh, en}) => `${zh}|${en}`).values()].map((same) =>
    toLine(same, say.ours, explained)
  );
  const heads = say.heads.map((head) => `<th scope="col">${head}</th>`).join("");
  return `<div class="scroll" role="region" tabindex="0" aria-label="${say.heads.join("、")}"><table class="terms"><thead><tr>${heads}</tr></thead><tbody>${lines.join("")}</tbody></table></div>`;
}

function toLine(same: readonly Term[], oursTitle: string, explained: readonly string[]): string {
  const [first, ...others] = same;
  if (!first) return "";
  const {zh, en, aliases = [], ours} = first;
  const place = ({id}: Term) => (explained.includes(id) ? "" : ` id="${escapeHtml(id)}"`);
  const places = others.map((term) => `<span${place(term)}></span>`).join("");
  const english = `${escapeHtml(en)}${ours ? `<sup title="${oursTitle}">*</sup>` : ""}`;
  return `<tr${place(first)}><td lang="zh-CN">${places}${escapeHtml(zh)}</td><td lang="en">${english}</td><td lang="zh-CN">${escapeHtml(aliases.join("、"))}</td></tr>`;
}
