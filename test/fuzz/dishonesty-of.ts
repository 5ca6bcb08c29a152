import type {Outcome} from "./reading-process.js";
import type {Summary} from "./summary.js";

type Read = Extract<Summary, {outcome: "read"}>;

/** What is known of a damage. */
interface Damage {
  readonly name: string;
  /** Nothing that is left is another than it was. */
  readonly truncated: boolean;
  /** The format has sums of its bytes, so that a number which is another than it was is known to be damaged. */
  readonly summed: boolean;
}

/**
 * Why the reading of a damaged file is not honest; nothing where it is. It must end, without an error. Where numbers are
 * lost, something must say so that a reader sees without knowing the whole: a refusal, or a note that the whole has not.
 * Nobody may be accused for what is merely lost.
 */
export function dishonestyOf(whole: Read, damaged: Outcome, {name, truncated, summed}: Damage): string[] {
  if (damaged.outcome === "refused") return [];
  if (damaged.outcome !== "read")
    return [`${name}: ${damaged.outcome}${damaged.outcome === "threw" ? ` ${damaged.error}` : ""}`];
  const known = new Set(whole.notes);
  const said = damaged.notes.some((note) => !known.has(note));
  const ids = Object.keys(whole.numbers);
  const lost = ids.filter((id) => !(id in damaged.numbers));
  const changed = ids.filter((id) => id in damaged.numbers && damaged.numbers[id] !== whole.numbers[id]);
  const accused = damaged.contradictions.filter((id) => !whole.contradictions.includes(id));
  const silent = !said && (lost.length > 0 || damaged.claims < whole.claims);
  return [
    ...(silent
      ? [`${name}: ${lost.length} numbers and ${whole.claims - damaged.claims} claims lost, and nothing says so`]
      : []),
    ...(summed && changed.length ? [`${name}: ${changed.slice(0, 3).join(", ")} read otherwise`] : []),
    ...((truncated || summed) && accused.length ? [`${name}: accuses ${accused.slice(0, 3).join(", ")}`] : [])
  ];
}
