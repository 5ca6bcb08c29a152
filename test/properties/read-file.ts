import type {Accounts} from "../../src/accounts/index.js";
import {readDocument} from "../../src/reading/index.js";
import {cMapUrl} from "./c-map-url.js";

/** Reads a file of any format; throws with the refusal where it is refused. */
export async function readFile(bytes: Uint8Array, file: string): Promise<Accounts> {
  const reading = await readDocument(bytes, {file, sha256: "", cMapUrl});
  if (!reading.ok) throw new Error(`refused: ${reading.refusal.en}`);
  return reading.accounts;
}
