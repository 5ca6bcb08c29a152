import type {Random} from "../synthetic/random.js";

/** What happens to the bytes of a file on its way. */
export interface ByteDamage {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Only taken from the end: nothing that is left is another than it was. */
  readonly truncated: boolean;
}

/** So many of each kind, at random places. */
export function byteDamages(bytes: Uint8Array, random: Random, times: number): ByteDamage[] {
  const each = <T>(make: (i: number) => T) => Array.from({length: times}, (_, i) => make(i));
  return [
    ...each((i) => cut(bytes, Math.floor((bytes.length * (i + random.next())) / times))),
    ...each(() => flip(bytes, random.int(0, bytes.length - 1), 1 << random.int(0, 7))),
    ...each(() => overwrite(bytes, random.int(0, bytes.length - 1), random))
  ];
}

function cut(bytes: Uint8Array, length: number): ByteDamage {
  return {name: `cut after ${length} bytes`, bytes: bytes.slice(0, length), truncated: true};
}

function flip(bytes: Uint8Array, at: number, bit: number): ByteDamage {
  const flipped = bytes.slice();
  flipped[at] = (flipped[at] ?? 0) ^ bit;
  return {name: `bit ${bit} flipped at ${at}`, bytes: flipped, truncated: false};
}

/** A lost block of a disk or of a download. */
function overwrite(bytes: Uint8Array, at: number, random: Random): ByteDamage {
  const overwritten = bytes.slice();
  const filler = random.chance(0.5) ? () => 0 : () => random.int(0, 255);
  for (let i = at; i < Math.min(bytes.length, at + 256); i++) overwritten[i] = filler();
  return {name: `256 bytes overwritten at ${at}`, bytes: overwritten, truncated: false};
}
