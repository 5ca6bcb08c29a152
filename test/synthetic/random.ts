/** A seeded source of choices (mulberry32): the same seed gives the same accounts on every machine. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 0;
  }

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  int(lo: number, hi: number): number {
    return lo + Math.floor(this.next() * (hi - lo + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.int(0, list.length - 1)];
    if (found === undefined) throw new Error("invalid list: empty");
    return found;
  }

  /** `n` of a list (all, if it is shorter), in the list's order. */
  some<T>(list: readonly T[], n: number): T[] {
    const order = list.map((item, index) => ({item, index, key: this.next()}));
    const chosen = order.sort((a, b) => a.key - b.key).slice(0, n);
    return chosen.sort((a, b) => a.index - b.index).map(({item}) => item);
  }

  /** Whole yuan, as often thousands as millions; never less than 500, so that two decimals of 万元 show it. */
  yuan(lo = 500, hi = 30_000_000): number {
    return Math.round(Math.exp(Math.log(lo) + this.next() * (Math.log(hi) - Math.log(lo))));
  }

  /** A sum cut into `n` whole parts, each at least 500 where the sum allows. */
  split(sum: number, n: number): number[] {
    if (n <= 1 || sum < n * 1000) return [sum, ...Array.from({length: Math.max(0, n - 1)}, () => 0)];
    const weights = Array.from({length: n}, () => 0.05 + this.next());
    const weight = weights.reduce((a, b) => a + b, 0);
    const parts = weights.slice(1).map((w) => 500 + Math.floor(((sum - n * 500) * w) / weight));
    return [sum - parts.reduce((a, b) => a + b, 0), ...parts];
  }
}
