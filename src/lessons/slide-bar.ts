import {html} from "htl";
import type {Lang} from "../figures/index.js";
import {words} from "./words.js";

export interface SlideBar {
  readonly element: HTMLElement;
  /** Says where one is; for those who do not see the slide, also what stands there. */
  say(text: string, title: string): void;
}

/** The bar below the slides: back, where one is, on, and out. */
export function slideBar(
  lang: Lang,
  {turn, leave}: {readonly turn: (by: number) => void; readonly leave: () => void}
): SlideBar {
  const say = words[lang];
  const status = html`<span role="status"></span>`;
  const element = html`<nav class="slide-bar no-print" aria-label=${say.slideView} title=${say.slideHow}>
    ${button(say.previous, () => turn(-1))} ${status} ${button(say.next, () => turn(1))} ${button(say.leave, leave)}
  </nav>`;
  return {
    element,
    say(text, title) {
      status.replaceChildren(text, html`<span class="unseen"> ${title}</span>`);
    }
  };
}

function button(text: string, act: () => void): HTMLElement {
  const made = html`<button type="button">${text}</button>`;
  made.addEventListener("click", act);
  return made;
}
