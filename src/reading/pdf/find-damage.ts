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
const LINE_END = /\r\n$|[\r\n]$/;
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
  for (const readings of streamsOf(bytes, file)) {
    const size = await firstOf(readings, (data) =>
      data.length < SHORT ? wholeSize(data) : unpackedSize(data, "deflate", left)
    );
    if (size !== null || (await firstOf(readings, (data) => bareSize(data, left))) !== null) whole++;
    else broken++;
    left -= size ?? 0;
    if (left < 0) return "endless";
  }
  return broken > 0 && broken < whole ? "broken" : "none";
}

/** The data of packed streams that bear on text, each as it may be meant. */
function* streamsOf(bytes: Uint8Array, file: string): Iterable<readonly Uint8Array[]> {
  // Each stretch of the file is looked through once, however many streams it claims to hold.
  let [before, end] = [0, -1];
  for (const {index, 0: keyword} of file.matchAll(STREAM)) {
    const between = file.slice(before, index);
    const head = between.slice(Math.max(0, between.lastIndexOf(" obj")));
    const start = index + keyword.length;
    before = start;
    if (end < start) end = file.indexOf("endstream", start);
    if (end < 0) return;
    if (head.endsWith("end") || !PACKED.test(head) || UNREAD.test(head)) continue;
    yield endsOf(head, file, start, end).map((to) => bytes.subarray(start, to));
  }
}

/**
 * Where the head says that the data ends, if it does there; else before or after what looks like the end of a line: data may
 * itself end so, and a byte less or more breaks its sum.
 */
function endsOf(head: string, file: string, start: number, end: number): readonly number[] {
  const [, length] = LENGTH.exec(head) ?? [];
  const said = start + Number(length);
  if (length !== undefined && AT_END.test(file.slice(said, said + 11))) return [said];
  const [line = ""] = LINE_END.exec(file.slice(end - 2, end)) ?? [];
  return [end - line.length, end - 1, end].filter((at, i, all) => at >= end - line.length && all.indexOf(at) === i);
}

/** The first answer that is not null. */
async function firstOf(
  readings: readonly Uint8Array[],
  ask: (data: Uint8Array) => number | null | Promise<number | null>
): Promise<number | null> {
  for (const data of readings) {
    const answer = await ask(data);
    if (answer !== null) return answer;
  }
  return null;
}

/** How many bytes come out of a stream that was written without a sum: all of it is data. Null for any other. */
async function bareSize(data: Uint8Array, most: number): Promise<number | null> {
  const bare = data.subarray(HEAD);
  const withoutSum = await unpackedSize(bare.subarray(0, Math.max(0, bare.length - SUM)), "deflate-raw", most);
  return withoutSum === null ? unpackedSize(bare, "deflate-raw", most) : null;
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
