import type {Accounts} from "../../src/accounts/index.js";
import {type Mutation, mutate} from "./mutations.js";

/** How many numbers of one place can change without a check noticing, and which. */
export interface Detection {
  /** A table or a section: `table 03`, `section 9`. */
  readonly place: string;
  readonly numbers: number;
  readonly guarded: number;
  readonly unguarded: readonly Mutation[];
}

/** Tables whose every printed amount must be guarded. */
export const GUARDED_TABLES: readonly string[] = ["01", "02", "03", "04", "05", "06", "09"];

/** By table, then by section of the narrative, each in order. */
export function detectionOf(accounts: Accounts): Detection[] {
  const places = new Map<string, Mutation[]>();
  for (const mutation of mutate(accounts)) {
    const place = mutation.id.startsWith("claim:") ? `section ${mutation.place}` : `table ${mutation.place}`;
    places.set(place, [...(places.get(place) ?? []), mutation]);
  }
  return [...places].sort(byPlace).map(([place, mutations]) => {
    const unguarded = mutations.filter(({guarded}) => !guarded);
    return {place, numbers: mutations.length, guarded: mutations.length - unguarded.length, unguarded};
  });
}

/** Whether a table that must be guarded is not. */
export function isBroken({place, numbers, guarded}: Detection): boolean {
  return guarded < numbers && GUARDED_TABLES.some((table) => place === `table ${table}`);
}

function byPlace([a]: [string, Mutation[]], [b]: [string, Mutation[]]): number {
  const [kindA = "", placeA = ""] = a.split(" ");
  const [kindB = "", placeB = ""] = b.split(" ");
  return kindB.localeCompare(kindA) || Number(placeA) - Number(placeB);
}
