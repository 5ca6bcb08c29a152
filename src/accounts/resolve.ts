/** How a name was matched: the weaker the way, the later in this list. */
export type Match = "exact" | "spacing" | "punctuation" | "ending" | "alias" | "words";

export interface Resolved<T> {
  readonly value: T;
  readonly how: Match;
}

export interface Named<T> {
  readonly value: T;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** Longest first, so that 支出合计 is not cut to 合计. */
const ENDINGS = ["支出决算", "收入决算", "经费项目", "专项经费", "支出", "费用", "项目", "经费", "费", "表"];

/**
 * The one resolver of names that differ between places: with and without 支出, spaced or bracketed otherwise, a project's
 * name shortened. Tries each way in the order of `Match` and answers with the first that leaves exactly one candidate;
 * null where none does, or where two candidates fit equally well.
 */
export function resolveName<T>(name: string, candidates: readonly Named<T>[]): Resolved<T> | null {
  const wanted = formsOf(name);
  for (const how of WAYS) {
    const found = wanted[how] ? candidates.filter((c) => formsOf(c.name)[how] === wanted[how]) : [];
    if (found.length > 1) return null;
    for (const {value} of found) return {value, how};
  }
  const alias = unique(candidates.filter((c) => c.aliases?.some((a) => formsOf(a).punctuation === wanted.punctuation)));
  if (alias) return {value: alias.value, how: "alias"};
  const contained = unique(candidates.filter((c) => sharesWords(wanted.ending, formsOf(c.name).ending)));
  return contained && {value: contained.value, how: "words"};
}

/** A label without spaces, list numbering, 其中：, quotes, and with brackets and letters in one form; radicals are mapped by NFKC. */
export function normalizeName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^(?:[一二三四五六七八九十]+、|\d+[.、．])/, "")
    .replace(/^其中[:：]/, "")
    .replaceAll("（", "(")
    .replaceAll("）", ")")
    .replace(/[“”"'‘’《》]/g, "");
}

const WAYS = ["exact", "spacing", "punctuation", "ending"] as const;

/** A name in the form that each way compares. */
type Forms = Readonly<Record<(typeof WAYS)[number], string>>;

/** The same names are asked for again and again: each is brought into its forms once, and forgotten before they are many. */
const FORMS = new Map<string, Forms>();
const ROOM = 4000;

function formsOf(name: string): Forms {
  const known = FORMS.get(name);
  if (known) return known;
  if (FORMS.size >= ROOM) FORMS.clear();
  const spacing = name.replace(/\s+/g, "");
  const forms = {exact: name, spacing, punctuation: normalizeName(name), ending: toStem(name)};
  FORMS.set(name, forms);
  return forms;
}

function toStem(name: string): string {
  const plain = normalizeName(name);
  const ending = ENDINGS.find((e) => plain.length > e.length + 1 && plain.endsWith(e));
  return ending ? plain.slice(0, -ending.length) : plain;
}

/** One name ends with the whole of the other: 省政府印刷费 and 印刷费. */
function sharesWords(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 2 && long.endsWith(short);
}

function unique<T>(found: readonly T[]): T | null {
  const [first, second] = found;
  return first !== undefined && second === undefined ? first : null;
}
