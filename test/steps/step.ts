/** One step of `npm test`. */
export interface Step {
  readonly name: string;
  /** What it makes sure of, in a few words. */
  readonly says: string;
  /** Steps that come first; it fails with them. */
  readonly needs?: readonly string[];
  run(): Promise<Result>;
}

export interface Result {
  readonly end: "passed" | "failed" | "skipped";
  /** A line to print beside the step, or the lines that tell what is wrong. */
  readonly text: string;
}

/** Passed where there is no problem, else failed with the problems a line each. */
export function toResult(problems: readonly string[], summary: string): Result {
  if (!problems.length) return {end: "passed", text: summary};
  return {end: "failed", text: `${problems.join("\n")}\n`};
}
