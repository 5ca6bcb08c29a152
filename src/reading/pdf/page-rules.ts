import type {Stroke} from "./ink.js";

/** A straight line along one axis: `at` across it, `from` to `to` along it. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rules {
  readonly horizontals: readonly Rule[];
  readonly verticals: readonly Rule[];
}

/** A line that strays from its axis by more than this is slanted. */
const STRAY = 1;
/** Strokes on one line belong together across gaps up to this: corners, and dashes drawn one by one. */
const GAP = 3;
/** Lines closer than this are one: a double rule, or the edges that two cells draw each for itself. */
const BESIDE = 2.2;
/** Shorter than any edge of a cell that could hold a character. */
const SHORTEST = 5;

/** The horizontal and vertical lines among a page's strokes, those on one line joined. */
export function toRules(strokes: readonly Stroke[]): Rules {
  const horizontals: Rule[] = [];
  const verticals: Rule[] = [];
  for (const {x1, y1, x2, y2} of strokes) {
    const [wide, high] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
    if (high <= STRAY && wide > high) horizontals.push(toRule((y1 + y2) / 2, x1, x2));
    else if (wide <= STRAY) verticals.push(toRule((x1 + x2) / 2, y1, y2));
  }
  return {horizontals: join(horizontals), verticals: join(verticals)};
}

function toRule(at: number, a: number, b: number): Rule {
  return {at, from: Math.min(a, b), to: Math.max(a, b)};
}

function join(rules: readonly Rule[]): readonly Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at);
  const joined: Rule[] = [];
  for (let i = 0; i < sorted.length; ) {
    const first = sorted[i]?.at ?? 0;
    let end = i;
    while (end < sorted.length && (sorted[end]?.at ?? 0) - first <= BESIDE) end++;
    joined.push(...joinLine(sorted.slice(i, end)));
    i = end;
  }
  return joined.filter(({from, to}) => to - from >= SHORTEST);
}

/** Rules on one line, as the stretches that they cover. */
function joinLine(rules: readonly Rule[]): readonly Rule[] {
  const at = middleOf(rules);
  const stretches: {at: number; from: number; to: number}[] = [];
  for (const {from, to} of [...rules].sort((a, b) => a.from - b.from)) {
    const last = stretches.at(-1);
    if (last && from - last.to <= GAP) last.to = Math.max(last.to, to);
    else stretches.push({at, from, to});
  }
  return stretches;
}

/** Where most of the line's length lies. */
function middleOf(rules: readonly Rule[]): number {
  const length = rules.reduce((sum, {from, to}) => sum + to - from + 0.01, 0);
  return rules.reduce((sum, {at, from, to}) => sum + at * (to - from + 0.01), 0) / length;
}
