import {html} from "htl";
import type {LessonNumber} from "./exercise.js";
import type {Facts} from "./facts-of.js";
import {makeSheet} from "./make-sheet.js";
import {problemItem} from "./problem-item.js";
import type {Progress} from "./progress-of.js";
import {words} from "./words.js";

export interface ExerciseListOptions {
  readonly lesson: LessonNumber;
  readonly seed: number;
  readonly progress: Progress;
  /** Addresses of the pages it leads to. */
  readonly ledger: string;
  readonly sheet: string;
  /** Where a reader goes on to another set of numbers. */
  readonly onSeed: (seed: number) => void;
}

/** The exercises of a lesson for a seed, to be done on the screen, with a way to other numbers and to paper. */
export function exerciseList(facts: Facts, options: ExerciseListOptions): HTMLElement {
  const {lesson, seed, progress, ledger} = options;
  const {lang} = facts;
  const problems = makeSheet(facts, lesson, seed);
  if (problems.length === 0) return html`<p>${words[lang].none}</p>`;
  const keyOf = (id: string) => `${lesson}/${seed}/${id}`;
  const status = html`<p class="exercise-progress" role="status"></p>`;
  const tell = () => {
    const done = problems.filter(({id}) => progress.has(keyOf(id))).length;
    status.textContent = words[lang].progress(done, problems.length);
  };
  const items = problems.map((problem, i) =>
    problemItem(problem, {
      number: i + 1,
      lang,
      ledger,
      done: progress.has(keyOf(problem.id)),
      onRight() {
        progress.add(keyOf(problem.id));
        tell();
      }
    })
  );
  tell();
  return html`<div class="exercises">
    ${toolbar(lang, options)}
    <ol class="exercise-list">${items}</ol>
    ${status}${forgetButton(facts, options, status)}
  </div>`;
}

function toolbar(lang: Facts["lang"], {lesson, seed, sheet, onSeed}: ExerciseListOptions): HTMLElement {
  const say = words[lang];
  const another = html`<button type="button">${say.another}</button>`;
  another.addEventListener("click", () => onSeed(seed + 1));
  const address = `${sheet}?lesson=${lesson}&seed=${seed}`;
  return html`<p class="exercise-tools">
    <span>${say.seed(seed)}</span> ${another}
    <a href=${address}>${say.print}</a> <a href=${`${address}&key`}>${say.printKey}</a>
  </p>`;
}

function forgetButton({lang}: Facts, {progress}: ExerciseListOptions, status: HTMLElement): HTMLElement {
  const button = html`<button type="button">${words[lang].forget}</button>`;
  button.addEventListener("click", () => {
    progress.forget();
    for (const item of status.parentElement?.querySelectorAll(".exercise") ?? []) item.removeAttribute("data-done");
    status.textContent = words[lang].forgotten;
  });
  return button;
}
