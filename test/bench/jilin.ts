import {existsSync, readFileSync} from "node:fs";

export const SOURCE = new URL("../../../shared/documents/jilin-2024.txt", import.meta.url);

/** The bytes of the real document, or null, with a word on why, where it is not at hand. */
export function jilinBytes(): Uint8Array | null {
  if (existsSync(SOURCE)) return readFileSync(SOURCE);
  console.warn("skipped: ../shared/documents/jilin-2024.txt is not here");
  return null;
}
