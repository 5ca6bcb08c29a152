import {toWidth} from "./text-width.js";

/** A part of a bar that is to be named: its text, and where the part begins and ends. */
export interface NamedPart {
  readonly name: string;
  readonly text: string;
  readonly x1: number;
  readonly x2: number;
}

export interface PlacedName extends NamedPart {
  readonly x: number;
  /** What of it stands at `x`: its end where it could not begin at its part, so that in a shorter unit it is nearer. */
  readonly anchor: "start" | "end";
  /** 0 is next to the bar. */
  readonly lane: number;
  /** Where the line that leads from the part up to its name stands. */
  readonly at: number;
}

const GAP = 12;

/**
 * Names of the parts of one bar over it, each beginning where its part does, or as near as the edge allows. A name that would
 * run into the next one, or into a line that leads to one above, goes a lane higher.
 */
export function layOutPartNames(
  parts: readonly NamedPart[],
  {width, fontSize}: {readonly width: number; readonly fontSize: number}
): readonly PlacedName[] {
  const placed: PlacedName[] = [];
  // From the right: the line to a name rises at its left, where the names placed so far are not.
  for (const part of parts.toReversed()) {
    const size = toWidth(part.text) * fontSize;
    const x = Math.max(0, Math.min(part.x1, width - size));
    const free = (lane: number) =>
      placed.every((p) => p.lane < lane || x + size + GAP <= Math.min(startOf(p, fontSize), p.at));
    let lane = 0;
    while (!free(lane)) lane += 1;
    const shifted = x < part.x1;
    const anchored = shifted ? ({x: x + size, anchor: "end"} as const) : ({x, anchor: "start"} as const);
    placed.unshift({...part, ...anchored, lane, at: Math.min(part.x1 + 1, (part.x1 + part.x2) / 2)});
  }
  return placed;
}

function startOf({x, anchor, text}: PlacedName, fontSize: number): number {
  return anchor === "end" ? x - toWidth(text) * fontSize : x;
}
