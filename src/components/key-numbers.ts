import {html} from "htl";

export interface KeyNumber {
  readonly label: string;
  /** The number, as a link to its place. */
  readonly number: Element;
  /** What it is to be read against. */
  readonly beside?: readonly (Element | string)[];
}

/** A few numbers set large, each with its name above and what to compare it with below. */
export function keyNumbers(numbers: readonly KeyNumber[]): HTMLElement {
  return html`<dl class="key-numbers">
    ${numbers.map(
      ({label, number, beside = []}) =>
        html`<div><dt>${label}</dt><dd>${number}</dd><dd class="beside">${beside}</dd></div>`
    )}
  </dl>`;
}
