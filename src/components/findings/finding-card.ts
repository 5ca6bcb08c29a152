import {html} from "htl";
import {termOf} from "../../accounts/index.js";
import {type FindingRow, type FoundNumber, tellFinding} from "./finding-row.js";
import type {FindingWords} from "./words.js";

export interface CardContext {
  readonly lang: "zh" | "en";
  readonly words: FindingWords;
  /** Address of the ledger page. */
  readonly ledger: string;
  readonly numbers: ReadonlyMap<string, FoundNumber>;
  /** Rows that could only be read after a repair: `10:p04.total`. */
  readonly repaired: ReadonlySet<string>;
  /** What a citation says of the accounts and of the edition; without it cards have none. */
  readonly cited?: {readonly accounts: string; readonly edition: string};
}

/** Numbers a card leads to; a sum over sixteen forms would bury the finding. */
const PLACES = 4;

/** A finding: figures, check, innocent explanation, question. One that folds shows its headline, and the rest when opened. */
export function findingCard(finding: FindingRow, folds: boolean, context: CardContext): HTMLElement {
  const {lang, words, numbers} = context;
  const {id, level} = finding;
  const {headline, says, computed} = tellFinding(finding, lang);
  const said = html`<span class="level">${termOf(`level.${level}`)[lang]}</span>`;
  const heading = folds ? html`<h3>${headline}</h3>` : html`<h3>${said}${headline}</h3>`;
  const rest = html.fragment`<p>${[says, computed].filter(Boolean).join(lang === "zh" ? "" : " ")}</p>
    ${reasons(finding, context)}${places(finding, context)}${repair(finding, context)}
    <div class="finding-actions">${check(finding, context)}${cite(finding, context)}
      <a class="finding-link" href=${`#finding=${id}`}>${words.link}</a></div>`;
  // The id is the address's own fragment, so that a browser without script finds the card too.
  return html`<li id=${`finding=${id}`} data-finding=${id} data-level=${level} data-where=${whereOf(finding, numbers)} tabindex="-1">
    ${folds ? html`<details><summary>${heading}</summary>${rest}</details>` : html.fragment`${heading}${rest}`}
  </li>`;
}

/** Tables, and `narrative`, that its numbers stand in. */
function whereOf(finding: FindingRow, numbers: CardContext["numbers"]): string {
  const places = idsOf(finding).flatMap((id) => {
    const number = numbers.get(id);
    return number ? [number.table || "narrative"] : [];
  });
  return [...new Set(places)].join(" ");
}

function idsOf({about, operands}: FindingRow): readonly string[] {
  return [...new Set([...about.split(" "), ...operands.split(" ")])];
}

function reasons(finding: FindingRow, {lang, words}: CardContext): HTMLElement | string {
  const {explanation, question} = tellFinding(finding, lang);
  if (!explanation && !question) return "";
  return html`<dl>
    ${explanation && html`<div><dt>${words.explanation}</dt><dd>${explanation}</dd></div>`}
    ${question && html`<div><dt>${words.question}</dt><dd>${question}</dd></div>`}
  </dl>`;
}

/** The printed numbers themselves lead to their places; a finding about words alone has none. */
function places(finding: FindingRow, {lang, words, ledger, numbers}: CardContext): HTMLElement | string {
  const ids = idsOf(finding).filter((id) => numbers.has(id));
  if (ids.length === 0) return "";
  const links = ids.slice(0, PLACES).map((id) => {
    const number = numbers.get(id);
    const label = lang === "zh" ? number?.label : number?.labelEn;
    return html`<li><a href=${`${ledger}#cell=${id}`}>${number?.text || words.blank}</a> <small>${label}</small></li>`;
  });
  const more = ids.length > PLACES ? html`<li><small>${words.more(ids.length)}</small></li>` : "";
  return html`<ul class="finding-places" aria-label=${words.places}>${links}${more}</ul>`;
}

/** Damaged places were read by what stands around them: whoever relies on the finding should know. */
function repair(finding: FindingRow, {repaired, words, ledger}: CardContext): HTMLElement | string {
  const id = idsOf(finding).find((one) => repaired.has(one.split(":").slice(0, 2).join(":")));
  if (!id) return "";
  return html`<p class="finding-repair">${words.repaired} <a href=${`${ledger}#cell=${id}`}>${words.repairedWhere}</a></p>`;
}

/** The rule, what is printed and what was computed, and the formula with its numbers as links. */
function check(finding: FindingRow, context: CardContext): HTMLElement {
  const {words, lang} = context;
  const {printed, computed, difference, formula} = finding;
  const line = (name: string, value: string | DocumentFragment) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<details class="finding-check"><summary>${words.check}</summary>
    <p>${tellFinding(finding, lang).rule}</p>
    <dl>${printed && line(words.printed, printed)}${computed && line(words.computed, computed)}
      ${difference && line(words.difference, difference)}${formula && line(words.formula, linked(formula, context))}</dl>
  </details>`;
}

function linked(formula: string, {ledger, numbers, words}: CardContext): DocumentFragment {
  const parts = formula.split(/\{([^}]+)\}/).map((part, i) => {
    if (i % 2 === 0) return part;
    return html`<a href=${`${ledger}#cell=${part}`}>${numbers.get(part)?.text || words.blank}</a>`;
  });
  return html.fragment`${parts}`;
}

function cite(finding: FindingRow, {cited, words, lang}: CardContext): HTMLElement | string {
  if (!cited) return "";
  const {headline} = tellFinding(finding, lang);
  return html`<details class="finding-cite"><summary>${words.cite}</summary>
    <p>${words.credit(headline, cited.accounts, cited.edition)}<span data-address=${`#finding=${finding.id}`}></span></p>
  </details>`;
}
