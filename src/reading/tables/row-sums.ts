import {add, NOTHING, overlaps, toInterval} from "../../accounts/index.js";
import {parseCell} from "./printed-cell.js";

/** A column that is the sum of others, by id. Holds only where the table prints the whole. */
export interface Identity {
  readonly whole: string;
  readonly parts: readonly string[];
}

type Texts = ReadonlyMap<string, string>;

/** Whether every identity holds within the digits printed. One whose columns are not there says nothing. */
export function holds(texts: Texts, identities: readonly Identity[]): boolean {
  return identities.every(({whole, parts}) => {
    const there = parts.filter((id) => texts.has(id));
    if (!texts.has(whole) || there.length === 0) return true;
    const sum = there.map((id) => intervalOf(texts, id)).reduce(add, NOTHING);
    return overlaps(intervalOf(texts, whole), sum);
  });
}

function intervalOf(texts: Texts, id: string) {
  const {amount} = parseCell(texts.get(id) ?? "");
  return amount ? toInterval(amount) : NOTHING;
}
