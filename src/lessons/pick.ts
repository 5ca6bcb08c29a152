import type {Random} from "./random-of.js";

/** One of a list; null where it is empty. */
export function pick<T>(list: readonly T[], random: Random): T | null {
  return list[Math.floor(random() * list.length)] ?? null;
}
