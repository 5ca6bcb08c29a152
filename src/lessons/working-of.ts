import {html} from "htl";
import type {Problem} from "./exercise.js";
import {formulaLine} from "./formula-line.js";
import {type SentenceOptions, sentenceNodes} from "./sentence-nodes.js";
import {words} from "./words.js";

/** How a problem is done: the formula of its number, or the option that is right; then what is to be said of it. */
export function workingOf({asked, working}: Problem, options: SentenceOptions): HTMLElement {
  const result =
    asked.kind === "number"
      ? formulaLine(asked.answer, options)
      : html`<p class="exercise-formula"><strong>${asked.options[asked.right]}</strong></p>`;
  return html`<div class="exercise-working">
    <h4>${words[options.lang].working}</h4>
    ${result}${working.map((said) => html`<p>${sentenceNodes(said, options)}</p>`)}
  </div>`;
}
