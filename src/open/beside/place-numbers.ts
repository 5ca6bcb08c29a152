import type {NarrativeNumber} from "../../accounts/index.js";

/** Part of a line that prints a number. */
export interface PlacedNumber {
  readonly start: number;
  readonly end: number;
  /** Claim id, or empty. */
  readonly id: string;
  /** Nobody knows what it says. */
  readonly unread: boolean;
}

/** What stands for itself in a regular expression. */
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/**
 * Where a line prints its numbers, which are in the order of the text. Their spaces were removed when they were read, and
 * what follows the digits may stand on the next line: then the digits alone are the place. One that is not found is left out.
 */
export function placeNumbers(line: string, numbers: readonly NarrativeNumber[]): readonly PlacedNumber[] {
  const placed: PlacedNumber[] = [];
  let from = 0;
  for (const {text, claim, reason} of numbers) {
    const [digits = text] = /\d[\d,.]*/.exec(text) ?? [];
    const found = find(line, text, from) ?? find(line, digits, from);
    if (!found) continue;
    placed.push({...found, id: claim, unread: !claim && reason === "unrecognised"});
    from = found.end;
  }
  return placed;
}

function find(line: string, text: string, from: number): {start: number; end: number} | null {
  const spaced = [...text].map((c) => c.replace(SPECIAL, "\\$&")).join("\\s*");
  const pattern = new RegExp(spaced, "g");
  pattern.lastIndex = from;
  const match = spaced ? pattern.exec(line) : null;
  return match && {start: match.index, end: match.index + match[0].length};
}
