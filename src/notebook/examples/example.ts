import type {Lang} from "../message.js";

/** A worked example: a question, and the cells that answer it from the frames. No number of a document is typed in one. */
export interface Example {
  readonly id: string;
  readonly title: Readonly<Record<Lang, string>>;
  readonly about: Readonly<Record<Lang, string>>;
  readonly steps: readonly Step[];
}

/** A cell, and what is said at its head. Its code asks `lang` where it has words or columns of a language. */
export interface Step {
  readonly zh: string;
  readonly en: string;
  readonly code: string;
}
