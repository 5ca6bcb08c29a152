import {html} from "htl";
import {termOf} from "../../accounts/index.js";
import type {FoundNumber} from "./finding-row.js";
import type {FindingWords} from "./words.js";

const LEVELS = ["contradiction", "doubt", "note"] as const;

/** Which findings to show: by kind, by place, by words. Hidden until a script makes it work. */
export function findingFilter(
  numbers: readonly FoundNumber[],
  {lang, words}: {readonly lang: "zh" | "en"; readonly words: FindingWords}
): HTMLElement {
  const tables = [...new Set(numbers.map(({table}) => table))].filter(Boolean).sort();
  const places = [
    ...tables.map(
      (table) => [table, `${lang === "zh" ? "表" : ""}${table} ${termOf(`table.${table}`)[lang]}`] as const
    ),
    ["narrative", words.narrative] as const
  ];
  const kinds = LEVELS.map((level) => [level, termOf(`level.${level}`)[lang]] as const);
  return html`<form class="finding-filter" role="search" aria-label=${words.filter} hidden>
    ${choice("level", words.level, [["", words.all], ...kinds])}
    ${choice("where", words.where, [["", words.all], ...places])}
    <label>${words.search} <input type="search" name="q"></label>
    <button type="reset">${words.clear}</button>
    <output></output>
  </form>`;
}

function choice(name: string, label: string, options: readonly (readonly [string, string])[]): HTMLElement {
  return html`<label>${label} <select name=${name}>${options.map(([value, text]) => html`<option value=${value}>${text}</option>`)}</select></label>`;
}
