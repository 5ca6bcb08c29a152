import {type DataTable, type Quantity, signOf} from "../../components/index.js";
import {differenceOf} from "../../figures/index.js";
import type {ExploreWords} from "../words.js";
import type {Choice, Reading} from "./reading.js";

/** Two choices of a reading. */
export interface ChosenPair {
  readonly first: Choice;
  readonly second: Choice;
}

/** The two choices that an address names, `kept.held`; where it names none, the first two. Null where there are not two. */
export function chosenPair({choices}: Reading, text: string): ChosenPair | null {
  const [one, other] = text.split(".").map((id) => choices.find((choice) => choice.id === id));
  const first = one ?? choices[0];
  const second = other ?? choices.find((choice) => choice !== first);
  return first && second ? {first, second} : null;
}

/** Two readings side by side, with what the second has more of each number. */
export function compareReadings(
  {choices, following}: Reading,
  {first, second}: ChosenPair,
  {comparing}: Pick<ExploreWords, "comparing">
): DataTable {
  const at = (choice: Choice) => choices.findIndex(({id}) => id === choice.id);
  return {
    columns: [
      {name: "label", title: comparing.quantity},
      {name: "first", title: first.label},
      {name: "second", title: second.label},
      {name: "difference", title: comparing.difference}
    ],
    rows: following.map(({key, label, values}) => {
      const [one, other] = [values[at(first)] ?? null, values[at(second)] ?? null];
      const difference = one && other && one.unit === other.unit ? differenceOf(other, one) : null;
      return {key, values: [label, one, other, difference && signed(difference, comparing.points)]};
    })
  };
}

/** With its sign; what lies between two percentages is no percentage. */
function signed(difference: Quantity, points: string): Quantity {
  const {text, unit} = difference;
  const digits = text.replace(/^-/, "−");
  return {
    ...difference,
    text: signOf(difference) === "+" ? `+${digits}` : digits,
    unit: unit === "%" ? points : unit
  };
}
