import * as all from "./entries/index.js";
import type {Entry} from "./entry.js";

/** Every component of the kit that a page calls, charts first, in the order of the gallery. */
export const entries: readonly Entry[] = [
  all.rankedBars,
  all.splitBars,
  all.nestedBars,
  all.icicle,
  all.bridge,
  all.dumbbell,
  all.slope,
  all.divergingPair,
  all.stepDots,
  all.strip,
  all.unitChart,
  all.ledgerHeatMap,
  all.hierarchyBrowser,
  all.figureFrame,
  all.dataTable,
  all.printedNumber,
  all.unitSwitch
];
