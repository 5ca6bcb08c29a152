import type {Runner} from "./run-tasks.js";

/** Where the command writes. `isTTY` tells a terminal, which alone gets colour and a progress bar. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** What a command works with. */
export interface Means {
  readonly output: Output;
  readonly errors: Output;
  readonly runner: Runner;
}

export const EXIT = {consistent: 0, contradictions: 1, refused: 2, interrupted: 130} as const;
