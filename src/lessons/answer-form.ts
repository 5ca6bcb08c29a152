import {html} from "htl";
import {parseAmount} from "../accounts/index.js";
import type {Lang} from "../figures/index.js";
import {checkAnswer} from "./check-answer.js";
import type {Asked, AskedChoice, AskedNumber} from "./exercise.js";
import {unitWord} from "./unit-word.js";
import {verdictWords} from "./verdict-words.js";
import {type Wanted, words} from "./words.js";

export interface AnswerOptions {
  /** Of the exercise; its question is `<id>-question`. */
  readonly id: string;
  readonly lang: Lang;
  readonly onRight: () => void;
}

/** Where an answer is given and checked. What comes of it is read out; nothing is sent. */
export function answerForm(asked: Asked, options: AnswerOptions): HTMLElement {
  return asked.kind === "number" ? numberForm(asked, options) : choiceForm(asked, options);
}

/** What an answer must look like: decimals and unit, as the answer itself has them. */
export function wantedOf({answer}: AskedNumber, lang: Lang): Wanted {
  return {decimals: parseAmount(answer.text)?.decimals ?? 0, unit: unitWord(answer.unit, lang)};
}

function numberForm(asked: AskedNumber, {id, lang, onRight}: AnswerOptions): HTMLElement {
  const say = words[lang];
  const wanted = wantedOf(asked, lang);
  const field = html`<input id=${`${id}-answer`} type="text" inputmode=${asked.signed ? "text" : "decimal"}
    maxlength="60" autocomplete="off" spellcheck="false" aria-describedby=${`${id}-question`}>`;
  const label = html`<label for=${`${id}-answer`}>${say.answer(wanted.unit)}</label>`;
  return form([label, field], lang, () => {
    const verdict = checkAnswer(valueIn(field), asked);
    const right = verdict === "right" || verdict === "finer";
    field.setAttribute("aria-invalid", String(!right));
    if (right) onRight();
    return {right, text: verdictWords[lang][verdict](wanted)};
  });
}

function choiceForm(asked: AskedChoice, {id, lang, onRight}: AnswerOptions): HTMLElement {
  const say = words[lang];
  const options = asked.options.map(
    (option, i) => html`<label><input type="radio" name=${`${id}-answer`} value=${i}> <span>${option}</span></label>`
  );
  const group = html`<div class="exercise-options" role="radiogroup" aria-labelledby=${`${id}-question`}>${options}</div>`;
  return form([group], lang, () => {
    const chosen = group.querySelector("input:checked");
    if (!chosen) return {right: false, text: say.choose};
    const right = valueIn(chosen) === String(asked.right);
    if (right) onRight();
    return {right, text: right ? say.rightChoice : say.wrongChoice};
  });
}

function form(
  fields: readonly Node[],
  lang: Lang,
  check: () => {readonly right: boolean; readonly text: string}
): HTMLElement {
  const result = html`<p class="exercise-result" role="status"></p>`;
  const made = html`<form novalidate>${fields}<button>${words[lang].check}</button>${result}</form>`;
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    const {right, text} = check();
    result.textContent = text;
    result.setAttribute("data-right", String(right));
  });
  return made;
}

function valueIn(field: Element): string {
  return field instanceof HTMLInputElement ? field.value : "";
}
