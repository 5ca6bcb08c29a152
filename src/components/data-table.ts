import {html} from "htl";
import {markAddress} from "./mark-address.js";
import {isQuantity, type Quantity} from "./quantity.js";

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
 * The rows of a figure as a table. Every printed number leads to its place in the ledger; a derived one says below how it
 * was computed, each operand leading to its own.
 */
export function dataTable(
  {columns, rows}: DataTable,
  {figure, lang = "zh", caption = "", ledger = "./ledger"}: DataTableOptions
): HTMLElement {
  const cell = (key: string, column: TableColumn, value: TableValue) => {
    if (!isQuantity(value))
      return column === columns[0] ? html`<th scope="row">${value}</th>` : html`<td>${value}</td>`;
    return html`<td id=${`${figure}.${markAddress(key, column.name)}`} class="number">${number(value, column, ledger)}</td>`;
  };
  return html`<table lang=${lang === "zh" ? "zh-CN" : "en"}>
    ${caption && html`<caption>${caption}</caption>`}
    <thead><tr>${columns.map((c, i) =>
      heading(
        c,
        rows.some(({values}) => isQuantity(values[i])),
        lang
      )
    )}</tr></thead>
    <tbody>${rows.map(({key, values}) => html`<tr data-key=${key}>${columns.map((c, i) => cell(key, c, values[i] ?? null))}</tr>`)}</tbody>
  </table>`;
}

function heading({title, unit}: TableColumn, number: boolean, lang: "zh" | "en"): HTMLElement {
  const [open, close] = lang === "zh" ? ["（", "）"] : [" (", ")"];
  const said = unit ? html.fragment`${open}<span data-unit=${unit}>${unit}</span>${close}` : "";
  return html`<th scope="col" class=${number ? "number" : ""}>${title}${said}</th>`;
}

function number(quantity: Quantity, column: TableColumn, ledger: string): DocumentFragment {
  const [only] = quantity.origin;
  const unit = column.unit || !quantity.unit ? "" : quantity.unit === "%" ? "%" : ` ${quantity.unit}`;
  const digits = html`<span data-unit=${quantity.unit}>${quantity.text}</span>`;
  if (quantity.origin.length === 1 && typeof only === "object")
    return html.fragment`<a href=${`${ledger}#cell=${only.id}`} title=${only.label}>${digits}${unit}</a>`;
  const formula = quantity.origin.map((part) =>
    typeof part === "string" ? part : html`<a href=${`${ledger}#cell=${part.id}`} title=${part.label}>${part.text}</a>`
  );
  return html.fragment`${digits}${unit} <small>= ${formula}</small>`;
}
