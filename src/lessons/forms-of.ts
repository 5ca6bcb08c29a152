import type {Quantity} from "../components/index.js";
import type {Facts} from "./facts-of.js";

/** The money of one project's self-evaluation form. */
export interface Form {
  readonly id: string;
  /** Quoted: a project's name reads as part of the sentence otherwise. */
  readonly name: string;
  readonly initial: Quantity;
  readonly adjusted: Quantity;
  readonly executed: Quantity;
}

/** The forms that print all three amounts. */
export function formsOf({frames, number}: Facts): readonly Form[] {
  return frames.projects.flatMap(({id, name}) => {
    const [initial, adjusted, executed] = ["initial", "adjusted", "executed"].map((c) => number(`10:${id}.total:${c}`));
    return initial && adjusted && executed ? [{id, name: `“${name}”`, initial, adjusted, executed}] : [];
  });
}
