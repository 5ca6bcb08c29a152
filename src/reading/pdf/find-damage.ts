import {inflateSync} from "fflate";

/** What a file's packed streams are: whole, broken by the way, or packed so that they would fill the memory. */
export type Damage = "none" | "broken" | "endless";

/** Bytes of all streams unpacked: accounts have some ten million. */
const MOST = 256 * 1024 * 1024;
const STREAM = /stream\r?\n/g;
const PACKED = /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])/;
/** Pictures and outlines of letters: what is broken in them changes no text. */
const UNREAD = /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)|\/Length1(?!\d)/;
/** A length that stands in the head itself, not in another object. */
const LENGTH = /\/Length\s+(\d+)(?!\d|\s+\d+\s+R)/;
const AT_END = /^\r?\n?endstream/;
/** Length of the head and of the sum of a packed stream. */
const HEAD = 2;
const SUM = 4;
/** Unpacked at once: what browsers unpack piece by piece takes them longer to begin. */
const SHORT = 8192;
/** Of the sum of bytes (Adler-32). */
const MODULUS = 65521;

/**
 * Whether a file came to harm since it was written. pdf.js reads broken streams as far as it can and tells nobody: text is
 * lost or changed, and a number may be another. Each stream carries a sum of its bytes. Where most do not agree they were
 * written otherwise (or locked), and nothing is said. `file` is the bytes as characters, one for each.
 */
export async function findDamage(bytes: Uint8Array, file: string): Promise<Damage> {
  let left = MOST;
  let broken = 0;
  let whole = 0;
  for (const data of streamsOf(bytes, file)) {
    const size = data.length < SHORT ? wholeSize(data) : await unpackedSize(data, "deflate", left);
    if (size !== null) whole++;
    else if (await isBroken(data, left)) broken++;
    else whole++;
    left -= size ?? 0;
    if (left < 0) return "endless";
  }
  return broken > 0 && broken < whole ? "broken" : "none";
}

/** The data of packed streams that bear on text. */
function* streamsOf(bytes: Uint8Array, file: string): Iterable<Uint8Array> {
  for (const {index, 0: keyword} of file.matchAll(STREAM)) {
    const head = file.slice(Math.max(0, file.lastIndexOf(" obj", index)), index);
    const start = index + keyword.length;
    const end = file.indexOf("endstream", start);
    if (end < 0 || head.endsWith("end") || !PACKED.test(head) || UNREAD.test(head)) continue;
    yield bytes.subarray(start, saidEnd(head, file, start) ?? end - lineEnd(file, end));
  }
}

/**
 * Where the head says that the data ends, if it does there: data may itself end in what looks like the end of a line, and
 * a byte less or more breaks its sum.
 */
function saidEnd(head: string, file: string, start: number): number | null {
  const [, length] = LENGTH.exec(head) ?? [];
  const end = start + Number(length);
  return length !== undefined && AT_END.test(file.slice(end, end + 11)) ? end : null;
}

function lineEnd(file: string, end: number): number {
  if (file.endsWith("\r\n", end)) return 2;
  return /[\r\n]/.test(file.charAt(end - 1)) ? 1 : 0;
}

/** How many bytes come out of a short stream whose sum agrees; null for any other. */
function wholeSize(data: Uint8Array): number | null {
  try {
    const unpacked = inflateSync(data.subarray(HEAD, -SUM));
    const printed = data.subarray(-SUM).reduce((sum, byte) => sum * 256 + byte, 0);
    return printed === sumOf(unpacked) ? unpacked.length : null;
  } catch {
    return null;
  }
}

function sumOf(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % MODULUS;
    high = (high + low) % MODULUS;
  }
  return high * 65536 + low;
}

/** A stream that stops after its data was written without a sum; any other that cannot be unpacked is broken. */
async function isBroken(data: Uint8Array, most: number): Promise<boolean> {
  const bare = data.subarray(HEAD);
  const withoutSum = await unpackedSize(bare.subarray(0, bare.length - SUM), "deflate-raw", most);
  return withoutSum !== null || (await unpackedSize(bare, "deflate-raw", most)) === null;
}

/** How many bytes come out, or more than `most`; null where the data is broken. */
async function unpackedSize(data: Uint8Array, format: "deflate" | "deflate-raw", most: number): Promise<number | null> {
  const {readable, writable} = new DecompressionStream(format);
  const writer = writable.getWriter();
  // What fails here fails the reader too.
  const ignore = () => undefined;
  writer
    .write(Uint8Array.from(data))
    .then(() => writer.close(), ignore)
    .catch(ignore);
  const reader = readable.getReader();
  let size = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      size += piece.value?.length ?? 0;
      if (size > most) break;
    }
    await reader.cancel();
    return size;
  } catch {
    return null;
  }
}
