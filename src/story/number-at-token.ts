import {isQuantity, type Quantity} from "../components/index.js";
import {facts, numbersOf, published} from "../figures/index.js";
import type {Story} from "./story.js";

/**
 * What `03:total:basic` or `claim:9.2.3:change` (a printed number), `vehicles/held/count` (figure, row and column of a
 * figure's number) and `cut-initial` (a fact of the figures) stand for; null where the document does not print it. Throws on a figure, row or column that is not there.
 */
export function numberAtToken(token: string, {frames, lang, page}: Story): Quantity | null {
  const [id = "", key, column] = token.split("/");
  const fact = Object.hasOwn(facts, token) ? facts[token] : undefined;
  if (fact) return fact(frames, lang);
  if (key === undefined && !id.includes(":")) throw new Error(`unknown number: {{${token}}} in ${page}`);
  if (key === undefined) return numbersOf(frames.cells, lang)(id);
  const figure = published.find((f) => f.id === id);
  if (!figure || !column) throw new Error(`invalid number: {{${token}}} in ${page}: no figure, or no column named`);
  const rows = figure.rows(frames, lang);
  if (!rows) return null;
  const row = rows.find((r) => r.key === key);
  const value: unknown = row && Reflect.get(row, column);
  if (isQuantity(value)) return value;
  throw new Error(
    `invalid number: {{${token}}} in ${page}: ${row ? `no number ${column} in row ${key}` : rowsThere(rows)}`
  );
}

function rowsThere(rows: readonly {readonly key: string}[]): string {
  return `no such row (there are ${rows.map(({key}) => key).join(", ")})`;
}
