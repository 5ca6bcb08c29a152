import type {Frames} from "../../src/figures/index.js";
import {framesOf} from "../figures/frames-of.js";

/** A small document that has the numbers of one figure, `balance`; some of them may be others. */
export function balanceFrames(others: Readonly<Record<string, string>> = {}): Frames {
  return framesOf({
    "01:opening:amount": "30.00",
    "01:income.general:amount": "100.00",
    "01:income:amount": "100.00",
    "01:income.total:amount": "130.00",
    "03:total:basic": "80.00",
    "03:total:project": "45.50",
    "01:expenditure:amount": "125.50",
    "01:closing:amount": "4.50",
    "01:expenditure.total:amount": "130.00",
    ...others
  });
}
