import type {Done} from "../done.js";

/** How many documents are told on the output, one after another, in the order of their paths. */
export interface Telling {
  begin(): string;
  document(done: Done, index: number): string;
  /** `total` is null where the run was broken off. */
  end(total: Total | null): string;
}

export interface Total {
  readonly documents: number;
  readonly refused: number;
  /** Documents with a contradiction, and how many contradictions there are in all. */
  readonly contradicting: number;
  readonly contradictions: number;
}
