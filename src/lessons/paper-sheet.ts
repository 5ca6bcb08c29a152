import {html} from "htl";
import {wantedOf} from "./answer-form.js";
import type {LessonNumber} from "./exercise.js";
import type {Facts} from "./facts-of.js";
import {lessonTitles} from "./lesson-titles.js";
import {makeSheet, type SheetProblem} from "./make-sheet.js";
import {sentenceNodes} from "./sentence-nodes.js";
import {words} from "./words.js";

export interface PaperOptions {
  readonly lesson: LessonNumber;
  readonly seed: number;
  /** Address of this very sheet, which its foot prints. */
  readonly address: string;
}

const LETTERS = "ABCDEFGH";

/** One sheet of paper: the lesson, a line for the name, the exercises of the seed with room to compute, and where it is from. */
export function paperSheet(facts: Facts, {lesson, seed, address}: PaperOptions): HTMLElement {
  const {lang, frames} = facts;
  const say = words[lang];
  const {department, year} = frames.document;
  return html`<section class="paper" aria-label=${say.sheet(seed)}>
    <header>
      <h2>${lesson}. ${lessonTitles[lesson][lang]}</h2>
      <p class="paper-lines">${[say.name, say.className, say.date].map((line) => html`<span>${line} <i></i></span>`)}</p>
    </header>
    <ol>${makeSheet(facts, lesson, seed).map((problem) => paperProblem(problem, facts))}</ol>
    <footer>
      <p>${say.sheet(seed)} · ${address}</p>
      <p>${say.source(department, year)}</p>
    </footer>
  </section>`;
}

function paperProblem({question, asked}: SheetProblem, {lang}: Facts): HTMLElement {
  const text = html`<p>${sentenceNodes(question, {lang})}</p>`;
  if (asked.kind === "number")
    return html`<li>${text}<p class="paper-blank"><i></i> ${words[lang].keep(wantedOf(asked, lang))}</p></li>`;
  const options = asked.options.map((option, i) => html`<li>${LETTERS[i]}. ${option}</li>`);
  return html`<li>${text}<ul class="paper-options">${options}</ul></li>`;
}

/** The answer as a key has it: digits with their unit, or the letter of the option. */
export function keyAnswer(asked: SheetProblem["asked"]): string {
  if (asked.kind === "choice") return LETTERS[asked.right] ?? "";
  const {text, unit} = asked.answer;
  return text.replace("-", "−") + (unit === "%" ? unit : "");
}
