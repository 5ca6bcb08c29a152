import type {HierarchyNode} from "d3";
import {html} from "htl";
import {markAddress} from "./mark-address.js";
import {isPrinted, operandsOf, type Quantity} from "./quantity.js";
import type {HierarchyRow} from "./to-hierarchy.js";

export interface HierarchyListOptions {
  /** Items have the ids that the tiles of this drawing lead to. */
  readonly figure: string;
  /** Address of the ledger page. */
  readonly ledger: string;
  /** A reader chose an item that has items of its own. */
  readonly onchoose: (key: string) => void;
}

/** What is below a node, each item with its digits, items of items indented below it. */
export function hierarchyList<R extends HierarchyRow>(
  node: HierarchyNode<R | null>,
  options: HierarchyListOptions
): HTMLElement {
  return html`<ul>${(node.children ?? []).map((child) => item(child, options))}</ul>`;
}

function item<R extends HierarchyRow>(
  node: HierarchyNode<R | null>,
  options: HierarchyListOptions
): HTMLElement | null {
  const {data: row, children} = node;
  if (!row) return null;
  const choose = () => options.onchoose(row.key);
  const name = children
    ? html`<button type="button" onclick=${choose}>${row.label}</button>`
    : html`<span>${row.label}</span>`;
  return html`<li id=${`${options.figure}.${markAddress(row.key, "amount")}`} class=${row.marked ? "marked" : ""}>
    <div>${name} ${number(row.amount, options.ledger)}</div>
    ${children ? hierarchyList(node, options) : ""}
  </li>`;
}

function number(quantity: Quantity, ledger: string): HTMLElement {
  const digits = html`<span class="number" data-unit=${quantity.unit}>${quantity.text}</span>`;
  const [cell] = operandsOf(quantity);
  return isPrinted(quantity) && cell
    ? html`<a href=${`${ledger}#cell=${cell.id}`} title=${cell.label}>${digits}</a>`
    : digits;
}
