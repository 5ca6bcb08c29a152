import {groupBy} from "../../accounts/index.js";
import {escapeHtml, ledgerWords} from "../../components/index.js";
import type {Story} from "../story.js";

const HEADS = {zh: ["规则", "核对次数", "结果"], en: ["Rule", "Checks", "Outcomes"]};

/** `{{rules}}`: every rule that the document was checked by, how often, and what came of it. */
export function rules({checks, lang}: Story): string {
  const say = ledgerWords(lang);
  const byRule = groupBy(checks, ({rule}) => rule);
  const lines = [...byRule.values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    const counts = [...groupBy(of, ({outcome}) => say.verdict(outcome))].map(([name, {length}]) => `${name} ${length}`);
    const cells = [
      lang === "zh" ? first.title : first.titleEn,
      `${of.length}`,
      counts.join(lang === "zh" ? "，" : ", ")
    ];
    return [`<tr><td>${cells.map(escapeHtml).join("</td><td>")}</td></tr>`];
  });
  const heads = HEADS[lang].map((head) => `<th scope="col">${head}</th>`).join("");
  return `<div class="scroll" role="region" tabindex="0" aria-label="${HEADS[lang][0]}"><table class="rules"><thead><tr>${heads}</tr></thead><tbody>${lines.join("")}</tbody></table></div>`;
}
