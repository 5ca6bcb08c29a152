import {html} from "htl";

export interface CodeFold {
  readonly name: string;
  readonly summary: string;
  /** Folds of one group: one is open at a time. */
  readonly group: string;
  /** Made when it is first opened: a page of many figures stays light. */
  readonly make: () => Node;
}

/** One way to take a figure, folded. It looks like the actions of a figure's frame (figures.css). */
export function codeFold({name, summary, group, make}: CodeFold): HTMLElement {
  const room = html`<div class="figure-action"></div>`;
  const fold = html`<details class="code-fold" data-code=${name} name=${group}><summary>${summary}</summary>${room}</details>`;
  fold.addEventListener("toggle", () => {
    if (fold.hasAttribute("open") && !room.hasChildNodes()) room.append(make());
  });
  return fold;
}
