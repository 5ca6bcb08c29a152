import {html} from "htl";
import {figureWords} from "./figure-words.js";
import {markAddress} from "./mark-address.js";
import {isPrinted, isQuantity, type Operand, ownUnit, type Quantity} from "./quantity.js";
import {unitName} from "./unit-name.js";

export interface TableColumn {
  readonly name: string;
  readonly title: string;
  /** Where all its quantities have one; it stands in the heading then, else beside each number. */
  readonly unit?: string;
}

export interface TableRow {
  /** Part of addresses. */
  readonly key: string;
  /** One for each column, in their order. */
  readonly values: readonly TableValue[];
}

export type TableValue = string | Quantity | null;

/** What a figure's table shows and its downloads hold. */
export interface DataTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface DataTableOptions {
  /** Id of the figure: cells with a number are `<figure>.<key>.<column>`, which its marks lead to. */
  readonly figure: string;
  readonly lang?: "zh" | "en";
  readonly caption?: string;
  /** Address of the ledger page. */
  readonly ledger?: string;
}

/**
 * The rows of a figure as a table. Every printed number leads to its place in the ledger; a derived one unfolds how it was
 * computed, each operand leading to its own: a sum of sixteen must not widen the table.
 */
export function dataTable(
  {columns, rows}: DataTable,
  {figure, lang = "zh", caption = "", ledger = "./ledger"}: DataTableOptions
): HTMLElement {
  const cell = (key: string, column: TableColumn, value: TableValue) => {
    if (!isQuantity(value))
      return column === columns[0] ? html`<th scope="row">${value}</th>` : html`<td>${value}</td>`;
    const id = `${figure}.${markAddress(key, column.name)}`;
    return html`<td id=${id} class="number">${number(value, column, {ledger, lang})}</td>`;
  };
  return html`<table lang=${figureWords[lang].html}>
    ${caption && html`<caption>${caption}</caption>`}
    <thead><tr>${columns.map((column, i) => {
      const numeric = rows.some(({values}) => isQuantity(values[i]));
      return heading(column, numeric, lang);
    })}</tr></thead>
    <tbody>${rows.map(
      ({key, values}) => html`<tr data-key=${key}>${columns.map((c, i) => cell(key, c, values[i] ?? null))}</tr>`
    )}</tbody>
  </table>`;
}

function heading({name, title, unit}: TableColumn, numeric: boolean, lang: "zh" | "en"): HTMLElement {
  const [open, close] = figureWords[lang].bracket;
  const said = unit ? html.fragment`${open}${unitWord(unit, lang)}${close}` : "";
  const className = numeric ? "number" : null;
  return html`<th scope="col" data-column=${name} class=${className}><span class="column-title">${title}</span>${said}</th>`;
}

/** Marked so that a unit switch finds it, and tells it from digits. */
function unitWord(unit: string, lang: "zh" | "en"): HTMLElement {
  return html`<span class="unit" data-unit=${unit}>${unitName(unit, lang)}</span>`;
}

/** English names of money have digits of their own, so they stand in brackets: `1.89 (10,000 yuan)`. */
function unitBeside(unit: string, lang: "zh" | "en"): DocumentFragment {
  const word = unitWord(unit, lang);
  if (unit === "%") return html.fragment`${word}`;
  return unitName(unit, lang) === unit ? html.fragment` ${word}` : html.fragment` (${word})`;
}

function number(
  quantity: Quantity,
  column: TableColumn,
  {ledger, lang}: {readonly ledger: string; readonly lang: "zh" | "en"}
): HTMLElement {
  const {text, unit, origin} = quantity;
  const beside = column.unit || !unit ? "" : unitBeside(unit, lang);
  const digits = html.fragment`<span data-unit=${unit}>${text}</span>${beside}`;
  if (isPrinted(quantity)) return printedLink(quantity, digits, ledger);
  const parts = origin.map((part) =>
    typeof part === "string"
      ? part
      : html`<a href=${`${ledger}#cell=${part.id}`} title=${operandTitle(part, quantity, lang)}>${part.text}</a>`
  );
  return html`<details class="formula">
    <summary title=${figureWords[lang].howComputed}>${digits}</summary>
    <p>= ${parts}</p>
  </details>`;
}

/** Its place, and its unit where that is not the number's: 153.90 万元 in a formula of 元. */
function operandTitle(operand: Operand, quantity: Quantity, lang: "zh" | "en"): string {
  const unit = ownUnit(operand, quantity);
  const [open, close] = figureWords[lang].bracket;
  return operand.label + (unit && open + unitName(unit, lang) + close);
}

/** Where the document prints more than the digits, as in ≥90%, it is kept for those who ask where the number stands. */
function printedLink({text, origin}: Quantity, digits: DocumentFragment, ledger: string): HTMLElement {
  const [only] = origin;
  if (typeof only !== "object") throw new Error(`invalid quantity: ${text} is not printed`);
  const printed = only.text === text ? null : only.text;
  return html`<a href=${`${ledger}#cell=${only.id}`} title=${only.label} data-printed=${printed}>${digits}</a>`;
}
