/** What a search finds a number by, made plain once. */
export interface SearchEntry {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly digits: string;
}

const THOUSANDS = /(?<=\d),(?=\d{3})/g;
const BEFORE_DIGITS = /^[^\d.-]+/;
const NUMERIC = /^[\d.]+%?$/;

export function toSearchEntry({
  id,
  name,
  code,
  text
}: {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly text: string;
}): SearchEntry {
  const plain = toPlain(text);
  const digits = /\d/.test(plain) ? plain.replace(BEFORE_DIGITS, "") : plain;
  return {id: id.toLowerCase(), name: toPlain(name), code, digits};
}

/** The words of a query: full-width forms and thousands separators made plain. None where nothing is asked. */
export function parseQuery(query: string): string[] {
  return toPlain(query).split(/\s+/).filter(Boolean);
}

/**
 * Whether every word fits: digits are found from the beginning of a code or of the printed number, so that 28.93 does not
 * bring 128.93; other words anywhere in the name or in the printed text; an id from its beginning.
 */
export function matchesQuery({id, name, code, digits}: SearchEntry, query: readonly string[]): boolean {
  return query.every((word) => {
    if (id.startsWith(word) && word.includes(":")) return true;
    if (NUMERIC.test(word)) return code.startsWith(word) || digits.startsWith(word) || name.includes(word);
    return name.includes(word) || digits.includes(word);
  });
}

function toPlain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(THOUSANDS, "").trim();
}
