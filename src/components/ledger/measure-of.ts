import {type Basis, type Measure, type Term, termOf} from "../../accounts/index.js";

/** What a number of the narrative measures. An outturn is called as the tables call it, since income has one too. */
export function measureOf(measure: Measure, basis: Basis): Term {
  if (measure !== "amount") return termOf(`measure.${measure}`);
  return termOf(basis === "outturn" ? "column.outturn" : `basis.${basis}`);
}
