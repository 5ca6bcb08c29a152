import {groupBy} from "../../accounts/index.js";
import type {Line} from "../../reading/index.js";
import type {Opened} from "../opened.js";
import {type PlacedNumber, placeNumbers} from "./place-numbers.js";

/** Which number is printed where; built once, in time linear in the text. */
export interface TextIndex {
  /** Id of the cell that the n-th printed field of a line is, from 1. */
  cellAt(line: number, field: number): string | undefined;
  numbersIn(line: Line): readonly PlacedNumber[];
  /** What of a line was not understood. */
  unreadIn(line: number): readonly string[];
}

export function textIndex({text, unread}: Opened): TextIndex {
  const cells = new Map<string, string>();
  // Where one field holds several cells, as forms have it, the first stands for them.
  for (const {id, line, field} of text.cells) if (!cells.has(`${line}:${field}`)) cells.set(`${line}:${field}`, id);
  const numbers = groupBy(text.numbers, ({line}) => `${line}`);
  const strange = groupBy(unread, ({line}) => `${line}`);
  return {
    cellAt: (line, field) => cells.get(`${line}:${field}`),
    numbersIn: (line) => placeNumbers(line.text, numbers.get(`${line.number}`) ?? []),
    unreadIn: (line) => (strange.get(`${line}`) ?? []).map((one) => one.text)
  };
}
