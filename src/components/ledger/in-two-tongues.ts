import {html} from "htl";

const HAN = /\p{Script=Han}/u;

/** A name in the language of the page with the printed one after it; the printed one alone where it has no other. */
export function inTwoTongues(printed: string, called?: string): Node {
  const chinese = HAN.test(printed) ? "zh-CN" : null;
  return called === undefined
    ? html`<span lang=${chinese}>${printed}</span>`
    : html.fragment`${called} <small lang=${chinese}>${printed}</small>`;
}
