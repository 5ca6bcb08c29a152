import {isMoney} from "../accounts/index.js";
import {type DataTable, isQuantity, type RankedRow} from "../components/index.js";
import {exact, inUnitOf} from "../figures/index.js";

/** Why nothing is drawn. */
export type NotDrawn = "nothing" | "units" | "negative";

/** More bars than this are a table. */
const MOST = 40;

/** The column `amount` of a result as bars, in its order and in one unit; or why it cannot be drawn so. */
export function toBars({columns, rows}: DataTable): readonly RankedRow[] | NotDrawn {
  const at = columns.findIndex(({name}) => name === "amount");
  const bars = rows.flatMap(({key, values}) => {
    const [label, amount] = [values[0], values[at]];
    return isQuantity(amount) ? [{key, label: typeof label === "string" ? label : "", amount}] : [];
  });
  const [first] = bars;
  if (!first) return "nothing";
  const {unit} = first.amount;
  if (bars.some(({amount}) => amount.unit !== unit && !(isMoney(unit) && isMoney(amount.unit)))) return "units";
  if (bars.some(({amount}) => exact(amount).lt(0))) return "negative";
  return bars.slice(0, MOST).map((bar) => ({...bar, amount: inUnitOf(bar.amount, first.amount)}));
}
