import type {HierarchyNode} from "d3";
import {html} from "htl";
import type {HierarchyRow} from "./to-hierarchy.js";

/** The way from the whole to a node: a list of buttons, the last of which is where one is. */
export function hierarchyPath<R extends HierarchyRow>(
  node: HierarchyNode<R | null>,
  {whole, onchoose}: {readonly whole: string; readonly onchoose: (key: string) => void}
): HTMLElement {
  const steps = node.ancestors().reverse();
  return html`<ol>${steps.map((step) => {
    const label = step.data?.label ?? whole;
    if (step === node) return html`<li><span aria-current="location">${label}</span></li>`;
    return html`<li><button type="button" onclick=${() => onchoose(step.data?.key ?? "")}>${label}</button></li>`;
  })}</ol>`;
}
