import {html} from "htl";
import {termOf} from "../accounts/index.js";
import type {Verdict} from "./ledger/ledger-rows.js";
import {words as ledgerWords} from "./ledger/words.js";

/** The parts of a report (`juesuan check --json`) that say how much was read and checked. */
export interface CoverageReport {
  readonly coverage: {
    readonly cells: number;
    readonly narrativeNumbers: number;
    readonly narrativeNumbersRead: number;
    readonly unreadable: number;
  };
  readonly checks: Readonly<Partial<Record<Verdict, number>>>;
  /** What could not be checked, a sentence each. */
  readonly unchecked?: readonly {readonly zh: string; readonly en: string}[];
}

const WORDS = {
  zh: {
    cells: "表中读入的数字",
    narrative: "情况说明中的数字",
    read: "读懂其所指",
    unreadable: "没能读懂的地方",
    numbers: "读到的数字",
    checks: (n: number) => `${n} 项核对的结果`,
    unchecked: "没有核对到的，以及为什么"
  },
  en: {
    cells: "Numbers read from tables",
    narrative: "Numbers in the narrative",
    read: "of which understood",
    unreadable: "Places not understood",
    numbers: "Numbers read",
    checks: (n: number) => `What ${n} checks came to`,
    unchecked: "What was not checked, and why"
  }
};

/** How many numbers were read, how many checks came to what, each outcome explained, and what was not checked. */
export function coverageTable(report: CoverageReport, {lang = "zh"}: {readonly lang?: "zh" | "en"} = {}): HTMLElement {
  const words = WORDS[lang];
  const {cells, narrativeNumbers, narrativeNumbersRead, unreadable} = report.coverage;
  const counts = (Object.entries(report.checks) as [Verdict, number][]).filter(([, count]) => count > 0);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const {unchecked = []} = report;
  const line = (name: string, count: number) =>
    html`<tr><th scope="row">${name}</th><td class="number">${count}</td></tr>`;
  return html`<div class="coverage">
    <table><caption>${words.numbers}</caption><tbody>
      ${line(words.cells, cells)}${line(words.narrative, narrativeNumbers)}
      ${line(words.read, narrativeNumbersRead)}${line(words.unreadable, unreadable)}
    </tbody></table>
    <table><caption>${words.checks(total)}</caption><tbody>
      ${counts.map(
        ([outcome, count]) => html`<tr>
          <th scope="row"><span class="verdict" data-verdict=${outcome}>${termOf(`outcome.${outcome}`)[lang]}</span></th>
          <td>${ledgerWords(lang).meaning(outcome)}</td>
          <td class="number">${count}</td>
        </tr>`
      )}
    </tbody></table>
    ${unchecked.length > 0 ? html`<h3>${words.unchecked}</h3><ul>${unchecked.map((one) => html`<li>${one[lang]}</li>`)}</ul>` : ""}
  </div>`;
}
