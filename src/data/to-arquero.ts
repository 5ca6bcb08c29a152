import {type ColumnTable, fromArrow} from "arquero";
import type {Frame} from "./frame.js";
import {toArrow} from "./to-arrow.js";

/**
 * A frame as an Arquero table. Decimals are numbers, for looking at and drawing; `{exact: true}` makes them whole numbers of
 * the last digit (bigint; the column's `scale` says which), whose sums lose nothing.
 */
export function toArquero(frame: Frame, {exact = false}: {readonly exact?: boolean} = {}): ColumnTable {
  return fromArrow(toArrow(frame), {useDecimalInt: exact});
}
