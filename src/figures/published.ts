import {balance} from "./balance.js";
import {evaluationCoverage} from "./evaluation-coverage.js";
import type {PublishedFigure} from "./figure.js";
import {hospitalityBudgets} from "./hospitality-budgets.js";
import {hospitalityCounts} from "./hospitality-counts.js";
import {leastExecuted} from "./least-executed.js";
import {ledgerMap} from "./ledger-map.js";
import {vehicleCost} from "./vehicle-cost.js";
import {vehicles} from "./vehicles.js";

/** Every published figure, in the order of the story. An id that was published stays; one that goes leaves a redirect. */
export const published: readonly PublishedFigure[] = [
  balance,
  hospitalityCounts,
  hospitalityBudgets,
  evaluationCoverage,
  leastExecuted,
  vehicles,
  vehicleCost,
  ledgerMap
];
