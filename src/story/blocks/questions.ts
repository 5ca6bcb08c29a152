import {escapeHtml} from "../../components/index.js";
import type {Story} from "../story.js";

const WORDS = {
  zh: {copy: "复制全部问题", print: "打印", of: (title: string) => `关于${title}的问题`},
  en: {copy: "Copy all questions", print: "Print", of: (title: string) => `Questions on ${title}`}
};

/** `{{questions}}`: what one might ask the department, as a sheet to print or copy. Its buttons need a script, and appear with it. */
export function questions({findings, lang, frames}: Story): string {
  const say = WORDS[lang];
  const asked = findings.filter(({questionZh}) => questionZh);
  const items = asked.map((f) => {
    const [headline, question] = lang === "zh" ? [f.headlineZh, f.questionZh] : [f.headlineEn, f.questionEn];
    return `<li><strong>${escapeHtml(headline)}</strong> ${escapeHtml(question)}</li>`;
  });
  const {department, year} = frames.document;
  const title =
    lang === "zh" ? `${department} ${year ?? ""} 年度部门决算` : `the ${year ?? ""} final accounts of ${department}`;
  return `<section class="question-sheet" data-title="${escapeHtml(say.of(title))}">
<p class="question-actions" hidden><button type="button" data-do="copy">${say.copy}</button> <button type="button" data-do="print">${say.print}</button> <span role="status"></span></p>
<ol>${items.join("")}</ol>
</section>`;
}
