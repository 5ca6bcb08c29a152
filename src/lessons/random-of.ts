/** Answers with a number from 0 up to 1, another each time. */
export type Random = () => number;

/**
 * The same seed and name give the same numbers in every browser: 32-bit integers only. The generator is mulberry32 (Tommy
 * Ettinger, public domain); its state starts from a hash, since neighbouring seeds must not give neighbouring sheets.
 */
export function randomOf(seed: number, name: string): Random {
  let state = hash(`${seed}:${name}`);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo). */
function hash(text: string): number {
  return [...text].reduce((h, c) => Math.imul(h ^ (c.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5 | 0);
}
