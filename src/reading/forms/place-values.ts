import {Decimal} from "../../accounts/index.js";
import {parseFormValue} from "./form-value.js";
import type {FormColumn} from "./form-words.js";
import type {Printed} from "./printed-line.js";

const HUNDRED = new Decimal("100");
const ONE = new Decimal("1");
const ELSEWHERE = 100;

/** Where as many values are printed as there are columns, their order decides; else the arrangement that moves them least. */
export function placeValues(values: readonly Printed[], columns: readonly FormColumn[]): ReadonlyMap<string, Printed> {
  const [best] = arrangements(values, columns)
    .map((placed) => ({placed, strain: strainOf(placed, columns)}))
    .sort((a, b) => a.strain - b.strain);
  return best?.placed ?? new Map();
}

function arrangements(values: readonly Printed[], columns: readonly FormColumn[]): readonly Map<string, Printed>[] {
  const [value, ...rest] = values;
  if (!value || columns.length === 0) return [new Map()];
  return columns
    .slice(0, Math.max(1, columns.length - rest.length))
    .flatMap((column, i) =>
      arrangements(rest, columns.slice(i + 1)).map((placed) => new Map([[column.id, value], ...placed]))
    );
}

/** How far values are moved; further than any table is wide where the rate would not be executed over adjusted. */
function strainOf(placed: ReadonlyMap<string, Printed>, columns: readonly FormColumn[]): number {
  const moved = columns.reduce((sum, {id, at}) => sum + Math.abs((placed.get(id)?.at ?? at) - at), 0);
  const [executed, adjusted, rate] = ["executed", "adjusted", "rate"].map(
    (id) => parseFormValue(placed.get(id)?.text ?? "").amount?.value
  );
  if (!executed || !adjusted || !rate || adjusted.isZero()) return moved;
  const off = executed.div(adjusted).times(HUNDRED).minus(rate).abs().gt(ONE);
  return off ? moved + ELSEWHERE : moved;
}
