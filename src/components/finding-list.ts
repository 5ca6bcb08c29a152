import {html} from "htl";
import {termOf} from "../accounts/index.js";
import {followFinding} from "./follow-finding.js";
import {openFoldsOnPaper} from "./open-folds-on-paper.js";

/** A row of the findings frame, as far as people read it. */
export interface FindingRow {
  readonly id: string;
  readonly level: "contradiction" | "doubt" | "note";
  readonly headlineZh: string;
  readonly saysZh: string;
  readonly computedZh: string;
  readonly explanationZh: string;
  readonly questionZh: string;
  readonly headlineEn: string;
  readonly saysEn: string;
  readonly computedEn: string;
  readonly explanationEn: string;
  readonly questionEn: string;
  /** Ids of the numbers it is about, parted by spaces. */
  readonly about: string;
  /** Ids of all the numbers in it, parted by spaces, those it is about first. */
  readonly operands: string;
}

/** A row of the cells frame: a number that a finding leads to. */
export interface FoundNumber {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly labelEn: string;
}

export interface FindingListOptions {
  readonly lang?: Lang;
  /** The document's numbers, for what a finding rests on to be shown and led to. */
  readonly cells?: readonly FoundNumber[];
  /** Address of the ledger page. */
  readonly ledger?: string;
}

type Lang = "zh" | "en";

interface Context {
  readonly lang: Lang;
  readonly words: (typeof WORDS)[Lang];
  readonly ledger: string;
  readonly numbers: ReadonlyMap<string, {readonly text: string; readonly label: string}>;
}

/** Numbers a card leads to; a sum over sixteen forms would bury the finding. */
const PLACES = 4;

const WORDS = {
  zh: {
    explanation: "可能的原因",
    question: "可以问",
    places: "这些数在哪里",
    blank: "空白",
    more: (n: number) => `共 ${n} 个数`,
    none: "没有。",
    link: "本条链接",
    doubts: (n: number) => `各自说得通，放在一起值得问一句（${n}）`,
    notes: (n: number) => `尾差、用词和惯例（${n}）`,
    unknown: (id: string) => `没有编号为「${id}」的发现；文件重新核对之后，编号可能已经没有了。`
  },
  en: {
    explanation: "Possible reason",
    question: "One might ask",
    places: "Where they stand",
    blank: "blank",
    more: (n: number) => `${n} numbers in all`,
    none: "None.",
    link: "Link",
    doubts: (n: number) => `Each may hold, but together they raise a question (${n})`,
    notes: (n: number) => `Rounding, wording and conventions (${n})`,
    unknown: (id: string) => `There is no finding with the id “${id}”.`
  }
};

/**
 * Findings by how serious they are: contradictions in full, doubts as compact cards, notes folded. Each says what is
 * printed, what was computed, the innocent explanation and the question; `#finding=<id>` in the address leads to one.
 */
export function findingList(
  findings: readonly FindingRow[],
  {lang = "zh", ledger = "./ledger", cells = []}: FindingListOptions = {}
): HTMLElement {
  const words = WORDS[lang];
  const numbers = new Map(cells.map((c) => [c.id, {text: c.text, label: lang === "zh" ? c.label : c.labelEn}]));
  const context = {lang, words, ledger, numbers};
  const of = (level: FindingRow["level"]) => findings.filter((f) => f.level === level);
  const [contradictions, doubts, notes] = [of("contradiction"), of("doubt"), of("note")];
  const cards = (rows: readonly FindingRow[]) =>
    html`<ol class="finding-list compact">${rows.map((f) => card(f, true, context))}</ol>`;
  const status = html`<p class="finding-status" role="status"></p>`;
  const list = html`<div class="findings">
    ${status}
    ${contradictions.length ? html`<ol class="finding-list">${contradictions.map((f) => card(f, false, context))}</ol>` : html`<p>${words.none}</p>`}
    ${doubts.length ? html.fragment`<h3>${words.doubts(doubts.length)}</h3>${cards(doubts)}` : ""}
    ${notes.length ? html`<details class="finding-notes"><summary>${words.notes(notes.length)}</summary>${cards(notes)}</details>` : ""}
  </div>`;
  followFinding(list, (id) => {
    status.textContent = words.unknown(id);
  });
  openFoldsOnPaper(list);
  return list;
}

/** A compact card shows its headline, and the rest when opened. */
function card(finding: FindingRow, folds: boolean, context: Context): HTMLElement {
  const {lang, words} = context;
  const {headline, says, computed} = told(finding, lang);
  const level = html`<span class="level">${termOf(`level.${finding.level}`)[lang]}</span>`;
  const heading = folds ? html`<h4>${headline}</h4>` : html`<h3>${level}${headline}</h3>`;
  const rest = html.fragment`<p>${[says, computed].filter(Boolean).join(lang === "zh" ? "" : " ")}</p>
    ${reasons(finding, context)}${places(finding, context)}
    <p class="finding-link"><a href=${`#finding=${finding.id}`}>${words.link}</a></p>`;
  return html`<li data-finding=${finding.id} data-level=${finding.level} tabindex="-1">
    ${folds ? html`<details><summary>${heading}</summary>${rest}</details>` : html.fragment`${heading}${rest}`}
  </li>`;
}

function reasons(finding: FindingRow, {lang, words}: Context): HTMLElement | string {
  const {explanation, question} = told(finding, lang);
  if (!explanation && !question) return "";
  return html`<dl>
    ${explanation && html`<div><dt>${words.explanation}</dt><dd>${explanation}</dd></div>`}
    ${question && html`<div><dt>${words.question}</dt><dd>${question}</dd></div>`}
  </dl>`;
}

/** The printed numbers themselves lead to their places; a finding about words alone has none. */
function places({about, operands}: FindingRow, {words, ledger, numbers}: Context): HTMLElement | string {
  const ids = [...new Set([...about.split(" "), ...operands.split(" ")])].filter((id) => numbers.has(id));
  if (ids.length === 0) return "";
  const links = ids.slice(0, PLACES).map((id) => {
    const {text = "", label = ""} = numbers.get(id) ?? {};
    return html`<li><a href=${`${ledger}#cell=${id}`}>${text || words.blank}</a> <small>${label}</small></li>`;
  });
  const more = ids.length > PLACES ? html`<li><small>${words.more(ids.length)}</small></li>` : "";
  return html`<ul class="finding-places" aria-label=${words.places}>${links}${more}</ul>`;
}

function told(f: FindingRow, lang: Lang) {
  const [headline, says, computed, explanation, question] =
    lang === "zh"
      ? [f.headlineZh, f.saysZh, f.computedZh, f.explanationZh, f.questionZh]
      : [f.headlineEn, f.saysEn, f.computedEn, f.explanationEn, f.questionEn];
  return {headline, says, computed, explanation, question};
}
