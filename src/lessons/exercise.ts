import type {Quantity} from "../components/index.js";
import type {Facts} from "./facts-of.js";
import type {Random} from "./random-of.js";
import type {Sentence} from "./sentence.js";

export type LessonNumber = 1 | 2 | 3 | 4 | 5 | 6;

/** An answer in digits: as asked for, and exactly, for those who round otherwise. */
export interface AskedNumber {
  readonly kind: "number";
  readonly answer: Quantity;
  /** The same before it is rounded to the decimals asked for, with a dozen decimals at least where it is a quotient. */
  readonly unrounded: string;
  /** Its sign is part of the question, so that the keyboard of a telephone must have one. */
  readonly signed?: boolean;
}

/** One of several. */
export interface AskedChoice {
  readonly kind: "choice";
  readonly options: readonly string[];
  /** Which of them, from nought. */
  readonly right: number;
}

export type Asked = AskedNumber | AskedChoice;

/** One exercise as a student gets it. The formula of a number's working is its own: see `Quantity.origin`. */
export interface Problem {
  readonly question: Sentence;
  readonly asked: Asked;
  /** From the gentlest on. */
  readonly hints: readonly Sentence[];
  /** What is said after the answer: why, and what to make of it. */
  readonly working: readonly Sentence[];
}

/** An exercise on any document's accounts. */
export interface Exercise {
  /** Keeps a student's progress; never used again for another. */
  readonly id: string;
  readonly lesson: LessonNumber;
  /** `random` chooses among the document's rows and projects. Null where the document lacks the numbers. */
  make(facts: Facts, random: Random): Problem | null;
}
