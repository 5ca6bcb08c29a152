import type {Place, View} from "../accounts/index.js";

/**
 * `equal` the digits agree; `rounding` they agree within the digits printed; `explained` the difference is another printed
 * quantity; `scope` two definitions may differ; `unequal`; `undefined` a quotient by nought; `missing` an operand is absent.
 */
export type Outcome = "equal" | "rounding" | "explained" | "scope" | "unequal" | "undefined" | "missing";

/**
 * `contradiction`: the printed figures cannot all be right under one definition, whatever the rounding. `doubt`: they can, but
 * someone should be asked. `note`: rounding tails, labels, known conventions. Null where nothing needs saying.
 */
export type Level = "contradiction" | "doubt" | "note";

export interface Operand {
  /** A cell or claim id. */
  readonly id: string;
  /** As printed; empty for a blank. */
  readonly text: string;
  readonly place: Place;
}

/**
 * How a number may have come to be misprinted: neighbouring digits swapped, the sign lost, the point moved, a digit dropped,
 * one doubled or added, one mistaken for another; amounts of a row printed a column off, amounts of a column a row off.
 */
export type SlipKind = "swap" | "sign" | "point" | "dropped" | "doubled" | "digit" | "column" | "row";

/** A slip that would explain failing checks: what is printed, what would agree, and how many checks then do. No more than a hint. */
export interface Hint {
  readonly kind: SlipKind;
  /** One number for a slip of digits, several for amounts that moved. A blank is the empty string. */
  readonly changes: readonly {readonly id: string; readonly printed: string; readonly proposed: string}[];
  readonly closes: number;
}

/** What one check found. A frozen record without prose: words are made of it by its rule. */
export interface Finding {
  /** `share:claim:5.2:share.4`: rule and what it is about; stable, unique within a document. */
  readonly id: string;
  readonly rule: string;
  readonly outcome: Outcome;
  readonly level: Level | null;
  /** Cell, claim, row or glossary id that the finding is about. */
  readonly subject: string;
  readonly printed: string | null;
  readonly computed: string | null;
  readonly difference: string | null;
  /** Operand ids in braces: `{01:income:amount} + {01:opening:amount}`. Empty where nothing was computed. */
  readonly formula: string;
  /** Ids of the printed numbers that the finding questions; the others are what it rests on. */
  readonly about: readonly string[];
  readonly operands: readonly Operand[];
  /** A recognised cause: `forced-to-100`, `truncated`, `carry-over` …; null for none. */
  readonly cause: string | null;
  /** What the words need besides: strings as a reader would see them. */
  readonly detail: Readonly<Record<string, string>>;
  /** The one slip that would make this and other failing checks agree; absent where none does, or more than one. */
  readonly hint?: Hint;
}

/** A finding in words, for one language. `question` is empty where nobody need be asked. */
export interface Telling {
  /** This one finding as a headline, without a full stop; of at most some 24 characters in Chinese. */
  readonly title: string;
  /** What is printed, in one sentence. */
  readonly says: string;
  /** What was computed, in one sentence. */
  readonly computed: string;
  /** The innocent explanation. */
  readonly explanation: string;
  /** What to ask the department. */
  readonly question: string;
}

/** One identity: a check, its source in the reference, and the words for what it finds. */
export interface Rule {
  /** `share`, `sum`, `change` …: several files may yield findings of one rule name. */
  readonly id: string;
  /** Rows of the reference the rule comes from: `3.4 M1`. */
  readonly source: string;
  readonly title: {readonly zh: string; readonly en: string};
  /** Every check made, those that agree included: they are what vouches for a number. */
  check(view: View): Iterable<Finding>;
  tell(finding: Finding, view: View): {readonly zh: Telling; readonly en: Telling};
}

export interface FindingParts {
  readonly rule: string;
  /** What makes the id unique within its rule; the subject if left out. */
  readonly key?: string;
  readonly outcome: Outcome;
  readonly level?: Level | null;
  readonly subject: string;
  readonly printed?: string | null;
  readonly computed?: string | null;
  readonly difference?: string | null;
  readonly formula?: string;
  readonly about?: readonly string[];
  readonly operands: readonly string[];
  readonly cause?: string | null;
  readonly detail?: Readonly<Record<string, string>>;
}

const LEVELS: Readonly<Record<Outcome, Level | null>> = {
  equal: null,
  rounding: "note",
  explained: "note",
  scope: "doubt",
  unequal: "contradiction",
  undefined: "note",
  missing: "note"
};

/** Builds a finding, looking the operands' digits and places up. The level follows from the outcome unless given. */
export function toFinding(view: View, parts: FindingParts): Finding {
  const {rule, subject, outcome} = parts;
  return Object.freeze({
    id: `${rule}:${parts.key ?? subject}`,
    rule,
    outcome,
    level: parts.level === undefined ? LEVELS[outcome] : parts.level,
    subject,
    printed: parts.printed ?? null,
    computed: parts.computed ?? null,
    difference: parts.difference ?? null,
    formula: parts.formula ?? "",
    about: Object.freeze([...(parts.about ?? [subject])]),
    operands: Object.freeze(
      parts.operands.map((id) => ({id, text: view.number(id)?.text ?? "", place: view.place(id)}))
    ),
    cause: parts.cause ?? null,
    detail: Object.freeze({...parts.detail})
  });
}
