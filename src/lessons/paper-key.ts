import {html} from "htl";
import {wantedOf} from "./answer-form.js";
import type {LessonNumber} from "./exercise.js";
import type {Facts} from "./facts-of.js";
import {lessonTitles} from "./lesson-titles.js";
import {makeSheet, type SheetProblem} from "./make-sheet.js";
import {keyAnswer} from "./paper-sheet.js";
import {sentenceNodes} from "./sentence-nodes.js";
import {words} from "./words.js";
import {workingOf} from "./working-of.js";

/** The teacher's key: a line of answers for each sheet, and the working of the first, on pages of their own. */
export function paperKey(
  facts: Facts,
  {lesson, seeds}: {readonly lesson: LessonNumber; readonly seeds: readonly number[]}
): HTMLElement {
  const {lang, frames} = facts;
  const say = words[lang];
  const [first = 1] = seeds;
  const example = makeSheet(facts, lesson, first);
  return html`<section class="paper paper-key" aria-label=${say.key}>
    <header><h2>${say.key} · ${lesson}. ${lessonTitles[lesson][lang]}</h2></header>
    <div class="scroll">${answers(facts, lesson, seeds, example)}</div>
    <h3>${say.keyExample(first)}</h3>
    <ol>${example.map((problem) => worked(problem, facts))}</ol>
    <footer><p>${say.source(frames.document.department, frames.document.year)}</p></footer>
  </section>`;
}

/** A row for each sheet. The unit of an exercise stands in its heading; an answer that has another says so itself. */
function answers(
  facts: Facts,
  lesson: LessonNumber,
  seeds: readonly number[],
  example: readonly SheetProblem[]
): HTMLElement {
  const units = example.map((problem) => unitOf(problem, facts));
  const headings = units.map(
    (unit, i) => html`<th scope="col" class="number">${i + 1}${unit ? html`<br><small>${unit}</small>` : ""}</th>`
  );
  const rows = seeds.map((seed) => {
    const cells = makeSheet(facts, lesson, seed).map((problem, i) => {
      const unit = unitOf(problem, facts);
      return html`<td class="number">${keyAnswer(problem.asked)}${unit === units[i] ? "" : html` <small>${unit}</small>`}</td>`;
    });
    return html`<tr><th scope="row">${seed}</th>${cells}</tr>`;
  });
  return html`<table>
    <thead><tr><th scope="col">${words[facts.lang].sheetNumber}</th>${headings}</tr></thead>
    <tbody>${rows}</tbody>
  </table>`;
}

/** That of the answer, in the reader's language; none for a choice, and for a percentage, which has its sign. */
function unitOf({asked}: SheetProblem, {lang}: Facts): string {
  const unit = asked.kind === "number" ? wantedOf(asked, lang).unit : "";
  return unit === "%" ? "" : unit;
}

function worked(problem: SheetProblem, {lang}: Facts): HTMLElement {
  return html`<li><p>${sentenceNodes(problem.question, {lang})}</p>${workingOf(problem, {lang})}</li>`;
}
