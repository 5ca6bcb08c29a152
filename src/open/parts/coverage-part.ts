import {html} from "htl";
import {groupBy} from "../../accounts/index.js";
import {coverageTable} from "../../components/index.js";
import type {Opened} from "../opened.js";
import type {Lang, OpenWords} from "../words.js";

/** How much was read and checked, and what could not be checked and why: rule by rule. */
export function coveragePart({report, ledger}: Opened, {lang, say}: {lang: Lang; say: OpenWords}): DocumentFragment {
  const unchecked = ledger.checks.filter(({outcome}) => outcome === "missing" || outcome === "undefined");
  const rules = [...groupBy(unchecked, ({title}) => title)];
  const list = html`<details class="open-unchecked"><summary>${say.unchecked(unchecked.length)}</summary>
    <p>${say.uncheckedNote}</p>
    <dl>${rules.map(
      ([title, checks]) => html`<div><dt>${title} <span class="count">${checks.length}</span></dt>
      ${checks.map(({telling, about}) => html`<dd>${telling?.says ?? ""} ${where(about[0], say)}</dd>`)}</div>`
    )}</dl>
  </details>`;
  return html.fragment`${coverageTable(report, {lang})}<p class="open-note">${say.coverageNote}</p>${unchecked.length ? list : ""}`;
}

function where(id: string | undefined, say: OpenWords): HTMLElement | string {
  return id ? html`<a href=${`#cell=${id}`}>${say.where}</a>` : "";
}
