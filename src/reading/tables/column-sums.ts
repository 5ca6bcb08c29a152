import {prefixOf} from "./row-label.js";
import {holds} from "./row-sums.js";

/** Texts of a row by column. */
type Texts = ReadonlyMap<string, string>;

/** The rows of a table by key, and the keys of each row's parts. */
export interface Family {
  readonly texts: Map<string, Texts>;
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

export function familyOf(rows: readonly (readonly [key: string, texts: Texts])[]): Family {
  const texts = new Map(rows);
  const parts = new Map<string, string[]>();
  for (const key of texts.keys()) {
    if (!key || key === "total") continue;
    const whole = prefixOf(key) || "total";
    const siblings = parts.get(whole);
    if (siblings) siblings.push(key);
    else parts.set(whole, [key]);
  }
  return {texts, parts};
}

/** Whether the row is the sum of its parts and makes, with its like, the row above; undefined where neither is printed. */
export function fitsColumns(key: string, here: Texts, {texts, parts}: Family): boolean | undefined {
  const above = key === "total" ? "" : prefixOf(key) || "total";
  const wholes = [key, above].filter((k) => texts.has(k) && (parts.get(k)?.length ?? 0) > 0);
  if (!key || wholes.length === 0) return undefined;
  return wholes.every((whole) => {
    const members = [whole, ...(parts.get(whole) ?? [])];
    return [...here.keys()].every((column) => {
      const printed = members.map((k) => [k, (k === key ? here : texts.get(k))?.get(column) ?? ""] as const);
      return holds(new Map(printed), [{whole, parts: members.slice(1)}]);
    });
  });
}
