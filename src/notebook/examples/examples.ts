import {cutAndSpent} from "./cut-and-spent.js";
import type {Example} from "./example.js";
import {formsAgainstTable} from "./forms-against-table.js";
import {hospitalityRates} from "./hospitality-rates.js";
import {largestItems} from "./largest-items.js";
import {lastYear} from "./last-year.js";
import {ownCheck} from "./own-check.js";
import {roundingTail} from "./rounding-tail.js";
import {scoreSteps} from "./score-steps.js";
import {shareOfFunctions} from "./share-of-functions.js";
import {targetsExactly} from "./targets-exactly.js";
import {twoReadings} from "./two-readings.js";
import {vehicleCounts} from "./vehicle-counts.js";
import {whatMadeItGrow} from "./what-made-it-grow.js";

/** From what is easy to what is not; the notebook opens with the first. */
export const examples: readonly Example[] = [
  largestItems,
  lastYear,
  whatMadeItGrow,
  vehicleCounts,
  hospitalityRates,
  scoreSteps,
  formsAgainstTable,
  cutAndSpent,
  shareOfFunctions,
  roundingTail,
  targetsExactly,
  twoReadings,
  ownCheck
];
