import {html} from "htl";
import {answerForm} from "./answer-form.js";
import type {SheetProblem} from "./make-sheet.js";
import {type SentenceOptions, sentenceNodes} from "./sentence-nodes.js";
import {words} from "./words.js";
import {workingOf} from "./working-of.js";

export interface ProblemOptions extends SentenceOptions {
  /** From one. */
  readonly number: number;
  readonly done: boolean;
  readonly onRight: () => void;
}

/** One exercise that can be done: question, answer, hints one after another, and the working once it is right or asked for. */
export function problemItem(problem: SheetProblem, {number, done, onRight, ...options}: ProblemOptions): HTMLElement {
  const say = words[options.lang];
  const id = `exercise-${problem.id}`;
  const working = workingOf(problem, options);
  working.hidden = true;
  const show = html`<button type="button" aria-expanded="false">${say.showWorking}</button>`;
  const open = () => {
    working.hidden = false;
    show.setAttribute("aria-expanded", "true");
  };
  show.addEventListener("click", open);
  const item = html`<li class="exercise" id=${id} data-done=${done ? "" : null}>
    <h3>${say.exercise(number)}</h3>
    <p class="exercise-question" id=${`${id}-question`}>${sentenceNodes(problem.question, options)}</p>
    ${answerForm(problem.asked, {
      id,
      lang: options.lang,
      onRight() {
        open();
        item.setAttribute("data-done", "");
        onRight();
      }
    })}
    <div class="exercise-help">${hints(problem, options)}${show}</div>
    ${working}
  </li>`;
  return item;
}

/** A button gives the next hint, until there is none. What comes is read out. */
function hints(problem: SheetProblem, options: SentenceOptions): DocumentFragment {
  const of = problem.hints.length;
  const list = html`<ol class="exercise-hints" aria-live="polite"></ol>`;
  const button = html`<button type="button">${words[options.lang].hint(1, of)}</button>`;
  button.addEventListener("click", () => {
    const hint = problem.hints[list.childElementCount];
    if (hint) list.append(html`<li>${sentenceNodes(hint, options)}</li>`);
    const given = list.childElementCount;
    button.textContent = words[options.lang].hint(Math.min(given + 1, of), of);
    // Not `hidden` or `disabled`: the focus would be lost.
    button.setAttribute("aria-disabled", String(given >= of));
  });
  return html.fragment`${list}${button}`;
}
