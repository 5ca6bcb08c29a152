import type {Section} from "./sections.js";
import type {Subject} from "./subject.js";
import type {Assertion, Said} from "./template.js";

/** A comparison that no reason was given for yet; `at` is negative once its sentence has ended. */
export interface Comparison {
  readonly at: number;
  readonly subject: Subject;
}

/** What the text has spoken of so far, so that a number without a subject of its own finds one. Starts anew with each section. */
export class Memory {
  carry: readonly Subject[] = [];
  compared: Comparison[] = [];
  #section: Section | null = null;
  #whole: readonly Subject[] = [];
  #marks: {readonly at: number; readonly subjects: readonly Subject[]}[] = [];

  /** A sentence without a subject goes on with the whole of the composition before it, not with its last part. */
  openSentence(section: Section): void {
    if (section !== this.#section) {
      this.#section = section;
      this.carry = section.subjects;
      this.compared = [];
    } else if (this.#whole.length > 0) this.carry = this.#whole;
    this.#whole = [];
    this.#marks = [{at: -1, subjects: this.carry}];
    this.compared = this.compared.map(({subject}) => ({at: -1, subject}));
  }

  get whole(): readonly Subject[] {
    return this.#whole.length > 0 ? this.#whole : (this.#section?.subjects ?? []);
  }

  /** 其中 and its like: what was last spoken of is the whole of what follows. */
  openParts(words: string): void {
    if (/其中|以下方面|包括|构成|分别/.test(words) && this.carry.length > 0) this.#whole = this.carry;
  }

  /** What is said in brackets or in passing does not become what is spoken of. */
  assert(assertion: Assertion, at: number, inBrackets: boolean): void {
    const {subjects, measure, aside} = assertion;
    if (aside || inBrackets) return;
    if (measure === "change" || measure === "percent-change")
      this.compared.push(...subjects.map((subject) => ({at, subject})));
    if (measure === "count" || measure === "score") return;
    this.carry = subjects;
    this.#marks.push({at, subjects});
  }

  /** An amount that was not understood: the ratio after it is its own, not that of what was spoken of before. */
  forget(at: number): void {
    this.carry = [];
    this.#marks.push({at, subjects: []});
  }

  state({kind, at}: Said, subjects: readonly Subject[]): void {
    if (kind === "above-budget" || kind === "below-budget")
      this.compared.push(...subjects.map((subject) => ({at, subject})));
    if (kind === "reason") this.compared = this.compared.filter((c) => c.at > at);
  }

  /** What the sentence speaks of at an offset: the subject of the last amount before it. */
  subjectsAt(offset: number): readonly Subject[] {
    return this.#marks.findLast((mark) => mark.at < offset)?.subjects ?? [];
  }
}
