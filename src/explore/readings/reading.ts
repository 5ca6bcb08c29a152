import type {Quantity} from "../../components/index.js";

/** One way to read a number that a document has in several ways. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** A number that follows from the choice: one for each choice, in their order; null where it cannot be had. */
export interface Following {
  readonly key: string;
  readonly label: string;
  readonly values: readonly (Quantity | null)[];
}

/** A number that a document has in several ways, and what follows from each. */
export interface Reading {
  /** Part of addresses. */
  readonly id: string;
  readonly title: string;
  /** None where the document lacks them. */
  readonly choices: readonly Choice[];
  readonly following: readonly Following[];
  /** Why both may be right, in a sentence. */
  readonly explanation: string;
}
