import type {LessonNumber} from "./exercise.js";

/** What a sheet's address asks for. */
export interface SheetAddress {
  readonly lesson: LessonNumber;
  /** One sheet each, in order; at least one. */
  readonly seeds: readonly number[];
  readonly key: boolean;
  /** Something in the address was no number of a lesson or sheet, and was taken for another. */
  readonly odd: boolean;
}

export const LESSONS: readonly LessonNumber[] = [1, 2, 3, 4, 5, 6];

/** More sheets than any class needs at once; a browser would be long at printing them. */
export const MOST_SHEETS = 60;

const LARGEST_SEED = 9999;

/** `?lesson=5&seed=3`, `?lesson=5&seeds=1-30&key`. What is odd is taken as lesson 1, sheet 1, and said to be odd. */
export function parseSheetAddress(search: string): SheetAddress {
  const query = new URLSearchParams(search);
  const asked = query.get("lesson");
  const lesson = LESSONS.find((n) => String(n) === asked);
  const range = query.get("seeds") ?? query.get("seed");
  const seeds = range === null || range.trim() === "" ? [1] : parseSeeds(range);
  return {
    lesson: lesson ?? 1,
    seeds: seeds ?? [1],
    key: query.has("key"),
    odd: seeds === null || (lesson === undefined && asked !== null)
  };
}

/** `7`, `1-30`, with any dash and spaces; null where that is no range, or one of too many. */
export function parseSeeds(text: string): readonly number[] | null {
  const found = /^\s*(\d{1,4})\s*(?:[-–—~～到至]\s*(\d{1,4})\s*)?$/.exec(text.normalize("NFKC"));
  if (!found) return null;
  const [first, last] = [Number(found[1]), Number(found[2] ?? found[1])];
  if (first < 1 || last < first || last > LARGEST_SEED || last - first >= MOST_SHEETS) return null;
  return Array.from({length: last - first + 1}, (_, i) => first + i);
}
