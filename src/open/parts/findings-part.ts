import {html} from "htl";
import {type FindingRow, findingList, questionSheet} from "../../components/index.js";
import type {Opened} from "../opened.js";
import type {Lang, OpenWords} from "../words.js";

/** What does not add up and what is worth a question, and the questions as a sheet. */
export function findingsPart(
  {frames, findings, ledger, report}: Opened,
  {lang, say}: {lang: Lang; say: OpenWords}
): DocumentFragment {
  const list = findingList(findings, {lang, ledger: "", cells: frames.cells, repairs: ledger.repairs});
  const {department, year} = report.document;
  const asked = findings.filter(({questionZh}) => questionZh);
  const title = department ? say.title(department, year) : say.unnamed;
  return html.fragment`${list}${asked.length ? sheet(asked, say.questionsOf(title), {lang, say}) : ""}`;
}

function sheet(findings: readonly FindingRow[], title: string, {lang, say}: {lang: Lang; say: OpenWords}): HTMLElement {
  const line = (f: FindingRow) => {
    const [headline, question] = lang === "zh" ? [f.headlineZh, f.questionZh] : [f.headlineEn, f.questionEn];
    return html`<li><strong>${headline}</strong> ${question}</li>`;
  };
  const element = html`<section class="question-sheet" data-title=${title}>
    <h3>${say.questions}</h3>
    <p class="question-actions" hidden><button type="button" data-do="copy">${say.copy}</button> <button type="button" data-do="print">${say.print}</button> <span role="status"></span></p>
    <ol>${findings.map(line)}</ol>
  </section>`;
  questionSheet(element, lang);
  return element;
}
