import type {Frame} from "./ink.js";
import type {Rule, Rules} from "./page-rules.js";

/** Rules that meet, and the rectangle that they span. */
export interface Region extends Rules {
  readonly frame: Frame;
}

/** Rules meet when their ends miss each other by no more than this. */
const REACH = 4;

/** A page of accounts has some hundred lines each way; one with far more is a drawing or a map. */
const MOST = 1000;

/** The sets of rules of a page that are connected: tables, and boxes around other things. */
export function toRegions({horizontals, verticals}: Rules): readonly Region[] {
  if (horizontals.length > MOST || verticals.length > MOST) return [];
  const all = [...horizontals, ...verticals];
  const parents = all.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[i] = root;
    return root;
  };
  for (const [h, horizontal] of horizontals.entries())
    for (const [v, vertical] of verticals.entries())
      if (meet(horizontal, vertical)) parents[rootOf(h)] = rootOf(horizontals.length + v);
  const groups = new Map<number, {horizontals: Rule[]; verticals: Rule[]}>();
  for (const [i, rule] of all.entries()) {
    const group = groups.get(rootOf(i)) ?? {horizontals: [], verticals: []};
    groups.set(rootOf(i), group);
    (i < horizontals.length ? group.horizontals : group.verticals).push(rule);
  }
  return [...groups.values()].filter(isTable).map((rules) => ({...rules, frame: frameOf(rules)}));
}

function meet(horizontal: Rule, vertical: Rule): boolean {
  return (
    vertical.at >= horizontal.from - REACH &&
    vertical.at <= horizontal.to + REACH &&
    horizontal.at >= vertical.from - REACH &&
    horizontal.at <= vertical.to + REACH
  );
}

/** Rules that part two fields: an underline or a frame around text does not. */
function isTable({horizontals, verticals}: Rules): boolean {
  return horizontals.length >= 2 && verticals.length >= 1;
}

function frameOf({horizontals, verticals}: Rules): Frame {
  const xs = [...verticals.map(({at}) => at), ...horizontals.flatMap(({from, to}) => [from, to])];
  const ys = [...horizontals.map(({at}) => at), ...verticals.flatMap(({from, to}) => [from, to])];
  return {left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys)};
}
