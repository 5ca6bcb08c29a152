import type {Basis, Direction, Measure, NotClaim, StatementKind} from "../../accounts/index.js";
import type {SectionKind} from "./section-kinds.js";
import type {Section} from "./sections.js";
import type {Subject} from "./subject.js";
import type {SubjectNames} from "./subject-names.js";

/** What a template needs to know of a number: the words around it, and what was said before. */
export interface Situation {
  readonly section: Section;
  /** From the number before, or the sentence's start, to this number. */
  readonly before: string;
  /** The last clause of `before`. */
  readonly words: string;
  /** The whole sentence up to this number. */
  readonly sofar: string;
  readonly digits: string;
  readonly unit: string;
  /** From the unit to the next number, or the sentence's end. */
  readonly after: string;
  /** What the number before in this sentence asserts; null for the first and after one that was not understood. */
  readonly previous: Assertion | null;
  /** What was last spoken of. */
  readonly carry: readonly Subject[];
  /** What a composition is made of: the subject before 其中. */
  readonly whole: readonly Subject[];
  readonly names: SubjectNames;
  readonly year: string;
}

/** What a number asserts. Two subjects where one wording names two. */
export interface Assertion {
  readonly subjects: readonly Subject[];
  readonly measure: Measure;
  /** The outturn unless given. */
  readonly basis?: Basis | undefined;
  readonly of?: string;
  readonly ofBasis?: Basis;
  readonly direction?: Direction;
  readonly word?: string;
  readonly period?: string;
  /** The number is said in passing, as a reason: what comes after does not speak of it. */
  readonly aside?: boolean;
}

/** Understands a number or answers null. */
export type NumberTemplate = (situation: Situation) => Assertion | null;

/** Why a number is no claim, or null. `rest` is the sentence from the number's first digit on. */
export type ReasonTemplate = (sofar: string, rest: string, unit: string) => NotClaim | null;

/** A statement found in a sentence, at an offset. Without subjects it is about what the sentence speaks of there. */
export interface Said {
  readonly at: number;
  readonly kind: StatementKind;
  readonly text: string;
  readonly subjects?: readonly Subject[];
}

export interface Speech {
  readonly text: string;
  readonly kind: SectionKind;
  /** Comparisons made so far that no reason was given for; `at` is negative for those of earlier sentences. */
  readonly compared: readonly {readonly at: number; readonly subject: Subject}[];
  readonly names: SubjectNames;
  /** What the sentence speaks of at an offset. */
  subjectsAt(offset: number): readonly Subject[];
}

export type StatementTemplate = (speech: Speech) => Iterable<Said>;
