import {escapeHtml} from "../../components/index.js";
import type {Story} from "../story.js";
import {titleOf} from "../title-of.js";

const WORDS = {
  zh: {
    none: "核对没有留下要问的问题。",
    copy: "复制全部问题",
    print: "打印",
    of: (title: string) => `关于${title}的问题`
  },
  en: {
    none: "The checks leave no question to ask.",
    copy: "Copy all questions",
    print: "Print",
    of: (title: string) => `Questions on ${title}`
  }
};

/** `{{questions}}`: what one might ask the department, as a sheet to print or copy. Its buttons need a script, and appear with it. */
export function questions(story: Story): string {
  const {findings, lang} = story;
  const say = WORDS[lang];
  const asked = findings.filter(({questionZh}) => questionZh);
  if (asked.length === 0) return `<p>${say.none}</p>`;
  const items = asked.map((f) => {
    const [headline, question] = lang === "zh" ? [f.headlineZh, f.questionZh] : [f.headlineEn, f.questionEn];
    return `<li><strong>${escapeHtml(headline)}</strong> ${escapeHtml(question)}</li>`;
  });
  return `<section class="question-sheet" data-title="${escapeHtml(say.of(titleOf(story, lang)))}">
<p class="question-actions" hidden><button type="button" data-do="copy">${say.copy}</button> <button type="button" data-do="print">${say.print}</button> <span role="status"></span></p>
<ol>${items.join("")}</ol>
</section>`;
}
