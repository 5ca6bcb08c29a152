import {escapeHtml} from "../../components/index.js";
import {pageAt, type Story} from "../story.js";

const WORDS = {
  zh: {explanation: "可能的原因：", question: "可以问：", more: "数字和核对"},
  en: {explanation: "Possible reason: ", question: "One might ask: ", more: "Figures and check"}
};

/** `{{leads RULE …}}`: the findings of these rules, the first of each, told short: headline, innocent explanation, question. */
export function leads(story: Story, rules: readonly string[]): string {
  const items = rules.map((rule) => {
    const finding = story.findings.find((f) => f.id.startsWith(`${rule}:`));
    // A rule that finds nothing in this document has no lead; one that does not exist is a slip of the pen.
    if (!finding && !story.checks.some((c) => c.rule === rule))
      throw new Error(`unknown rule: {{leads ${rule}}} in ${story.page}`);
    return finding ? lead(finding, story) : "";
  });
  return `<ol class="leads">${items.join("")}</ol>`;
}

function lead(finding: Story["findings"][number], story: Story): string {
  const {lang, places} = story;
  const say = WORDS[lang];
  const [headline, explanation, question] =
    lang === "zh"
      ? [finding.headlineZh, finding.explanationZh, finding.questionZh]
      : [finding.headlineEn, finding.explanationEn, finding.questionEn];
  const address = `${pageAt(places.findings, story)}#finding=${finding.id}`;
  const said = [
    explanation && `<p class="lead-explanation">${say.explanation}${escapeHtml(explanation)}</p>`,
    question && `<p class="lead-question">${say.question}${escapeHtml(question)}</p>`
  ];
  return `<li><h3><a href="${escapeHtml(address)}">${escapeHtml(headline)}</a></h3>${said.join("")}</li>`;
}
