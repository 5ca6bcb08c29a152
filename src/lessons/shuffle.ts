import type {Random} from "./random-of.js";

/** The same in another order, each as likely as the next (Fisher and Yates). */
export function shuffle<T>(list: readonly T[], random: Random): readonly T[] {
  return list.reduce<readonly T[]>((shuffled, item, i) => {
    const at = Math.floor(random() * (i + 1));
    return [...shuffled.slice(0, at), item, ...shuffled.slice(at)];
  }, []);
}
