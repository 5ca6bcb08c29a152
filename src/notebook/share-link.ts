/** Longer addresses are cut by programs that people send links with. */
const LONGEST = 30_000;
/** A small address can hold a packed text of any size. */
const MOST = 200_000;

/** How the code is packed, first in the address: deflated, or plain where a browser cannot. */
const PACKED = "z.";
const PLAIN = "p.";

/** The cells as text for an address; null where they are too many for one. */
export async function toCode(cells: readonly string[]): Promise<string | null> {
  const bytes = new TextEncoder().encode(JSON.stringify(cells));
  const code =
    typeof CompressionStream === "undefined"
      ? PLAIN + toBase64(bytes)
      : PACKED + toBase64(await readAll(through(bytes, new CompressionStream("deflate-raw")), MOST));
  return code.length > LONGEST || bytes.length > MOST ? null : code;
}

/** The cells in an address; null where they are not whole, too long, or no cells at all. */
export async function parseCode(code: string): Promise<readonly string[] | null> {
  if (code.length > LONGEST) return null;
  try {
    const bytes = fromBase64(code.slice(PACKED.length));
    const json = code.startsWith(PACKED)
      ? await readAll(through(bytes, new DecompressionStream("deflate-raw")), MOST)
      : code.startsWith(PLAIN)
        ? bytes
        : null;
    return json && parseCells(new TextDecoder("utf-8", {fatal: true}).decode(json));
  } catch (error) {
    // What is not base64, not deflated, not UTF-8, not JSON, or too long: all of it came from the address.
    if (error instanceof Error || error instanceof DOMException) return null;
    throw error;
  }
}

/** Texts of cells, from JSON; null where it is something else. */
export function parseCells(json: string): readonly string[] | null {
  const cells: unknown = JSON.parse(json);
  return isCells(cells) ? cells : null;
}

/** A list of texts, not too many and not too long: what comes from a link or from the frame may be anything. */
export function isCells(cells: unknown): cells is readonly string[] {
  if (!Array.isArray(cells) || cells.length > 500) return false;
  return cells.every((cell) => typeof cell === "string") && cells.join("").length <= MOST;
}

function through(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(stream);
}

async function readAll(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const reader = stream.getReader();
  const parts: number[] = [];
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    if (parts.length + step.value.length > most) throw new RangeError("invalid code: too long");
    for (const byte of step.value) parts.push(byte);
  }
  return Uint8Array.from(parts);
}

/** The alphabet that addresses keep as it is. */
function toBase64(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
}
