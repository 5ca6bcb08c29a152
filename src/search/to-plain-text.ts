/** A text as searches compare it, and for each of its characters where that begins in the text as written. */
export interface PlainText {
  readonly text: string;
  readonly at: readonly number[];
}

const QUOTES = /["'“”‘’「」『』《》]/;
const HAN = /\p{Script=Han}/u;
const DIGIT = /\d/;

/**
 * Full width and case made plain, thousands separators and quotation marks left out, and spaces beside a Chinese character,
 * which one writer puts and another does not: 「190.14 万元」 is 「190.14万元」.
 */
export function toPlainText(written: string): PlainText {
  const characters: string[] = [];
  const at: number[] = [];
  let place = 0;
  for (const one of written) {
    for (const character of one.normalize("NFKC").toLowerCase()) {
      const space = /\s/.test(character);
      if (space && characters.at(-1) === " ") continue;
      characters.push(space ? " " : character);
      at.push(place);
    }
    place += one.length;
  }
  const kept = characters.flatMap((_, i) => (isKept(characters, i) ? [i] : []));
  // Of a character outside the first plane, both halves begin where it does.
  const units = kept.flatMap((i) =>
    [...(characters[i] ?? "")].flatMap((c) => Array<number>(c.length).fill(at[i] ?? 0))
  );
  return {text: kept.map((i) => characters[i]).join(""), at: units};
}

function isKept(characters: readonly string[], i: number): boolean {
  const [before = "", one = "", after = ""] = [characters[i - 1], characters[i], characters[i + 1]];
  if (one === " ") return before !== "" && after !== "" && !HAN.test(before) && !HAN.test(after);
  if (one === ",") return !isThousands(characters, i);
  return !QUOTES.test(one);
}

/** Between a digit and just three more. */
function isThousands(characters: readonly string[], i: number): boolean {
  const digit = (place: number) => DIGIT.test(characters[place] ?? "");
  return digit(i - 1) && digit(i + 1) && digit(i + 2) && digit(i + 3) && !digit(i + 4);
}
