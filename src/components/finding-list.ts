import {html} from "htl";
import {termOf} from "../accounts/index.js";

/** A row of the findings frame, as far as people read it. */
export interface FindingRow {
  readonly id: string;
  readonly level: "contradiction" | "doubt" | "note";
  readonly title: string;
  readonly titleEn: string;
  readonly saysZh: string;
  readonly computedZh: string;
  readonly explanationZh: string;
  readonly questionZh: string;
  readonly saysEn: string;
  readonly computedEn: string;
  readonly explanationEn: string;
  readonly questionEn: string;
  /** Ids of the numbers it is about, parted by spaces; the first leads to the ledger. */
  readonly about: string;
}

export interface FindingListOptions {
  readonly lang?: "zh" | "en";
  /** Only these levels. */
  readonly levels?: readonly FindingRow["level"][];
  /** Address of the ledger page. */
  readonly ledger?: string;
}

const WORDS = {
  zh: {explanation: "可能的原因", question: "可以问", place: "看它在哪里", none: "没有。"},
  en: {explanation: "Possible reason", question: "One might ask", place: "See where it stands", none: "None."}
};

/** Findings one under another: what is printed, what was computed, the innocent explanation, the question. */
export function findingList(
  findings: readonly FindingRow[],
  {lang = "zh", levels = ["contradiction", "doubt", "note"], ledger = "./ledger"}: FindingListOptions = {}
): HTMLElement {
  const shown = findings.filter((f) => levels.includes(f.level));
  if (shown.length === 0) return html`<p class="finding-none">${WORDS[lang].none}</p>`;
  return html`<ol class="finding-list">${shown.map((finding) => item(finding, lang, ledger))}</ol>`;
}

function item(finding: FindingRow, lang: "zh" | "en", ledger: string): HTMLElement {
  const words = WORDS[lang];
  const [place] = finding.about.split(" ");
  const {title, says, computed, explanation, question} = told(finding, lang);
  return html`<li data-level=${finding.level}>
    <h3>${title} <span class="level">${termOf(`level.${finding.level}`)[lang]}</span></h3>
    <p>${says}${computed && ` ${computed}`}</p>
    ${explanation && html`<p class="explanation"><b>${words.explanation}</b>　${explanation}</p>`}
    ${question && html`<p class="question"><b>${words.question}</b>　${question}</p>`}
    ${place ? html`<p><a href=${`${ledger}#cell=${place}`}>${words.place}</a></p>` : ""}
  </li>`;
}

function told(f: FindingRow, lang: "zh" | "en") {
  return lang === "zh"
    ? {title: f.title, says: f.saysZh, computed: f.computedZh, explanation: f.explanationZh, question: f.questionZh}
    : {title: f.titleEn, says: f.saysEn, computed: f.computedEn, explanation: f.explanationEn, question: f.questionEn};
}
