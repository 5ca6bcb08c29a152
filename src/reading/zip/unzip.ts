import {Inflate} from "fflate";
import {crc32} from "./crc32.js";
import type {ZipEntry} from "./zip-entry.js";

/** Deflate unpacks a byte to a thousand at most: what one step gives stays small. */
const STEP = 8 * 1024;

/**
 * The bytes of a file in an archive; `too-large` where they are more than `most`, whatever the directory says of them, and
 * `damaged` where they do not unpack. What a bomb would unpack to is never held.
 */
export function unzip(entry: ZipEntry, most: number): Uint8Array | "too-large" | "damaged" {
  const bytes = unpack(entry, most);
  return typeof bytes === "string" || crc32(bytes) === entry.crc ? bytes : "damaged";
}

function unpack({method, packed, size, encrypted}: ZipEntry, most: number): Uint8Array | "too-large" | "damaged" {
  if (encrypted) return "damaged";
  if (method === 0) return packed.length > most ? "too-large" : packed;
  if (size > most) return "too-large";
  return method === 8 ? inflate(packed, most) : "damaged";
}

function inflate(packed: Uint8Array, most: number): Uint8Array | "too-large" | "damaged" {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= most; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    return "damaged";
  }
  return length > most ? "too-large" : concat(chunks, length);
}

function concat(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
