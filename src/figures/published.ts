import {balance} from "./balance.js";
import {basicByNature} from "./basic-by-nature.js";
import {budgetBridge} from "./budget-bridge.js";
import {carryOver} from "./carry-over.js";
import {cutProjects} from "./cut-projects.js";
import {evaluationCoverage} from "./evaluation-coverage.js";
import {executionScore} from "./execution-score.js";
import type {PublishedFigure} from "./figure.js";
import {hospitalityBudgets} from "./hospitality-budgets.js";
import {hospitalityCounts} from "./hospitality-counts.js";
import {leastExecuted} from "./least-executed.js";
import {ledgerMap} from "./ledger-map.js";
import {pointsLost} from "./points-lost.js";
import {procurement} from "./procurement.js";
import {projects} from "./projects.js";
import {runningAgainstSangong} from "./running-against-sangong.js";
import {sangongBridge} from "./sangong-bridge.js";
import {sangongChange} from "./sangong-change.js";
import {spendingByFunction} from "./spending-by-function.js";
import {targetsMet} from "./targets-met.js";
import {vehicleCost} from "./vehicle-cost.js";
import {vehicles} from "./vehicles.js";

/** Every published figure, in the order of the story. An id that was published stays; one that goes leaves a redirect. */
export const published: readonly PublishedFigure[] = [
  balance,
  spendingByFunction,
  basicByNature,
  budgetBridge,
  carryOver,
  sangongChange,
  sangongBridge,
  hospitalityCounts,
  hospitalityBudgets,
  evaluationCoverage,
  projects,
  cutProjects,
  executionScore,
  pointsLost,
  targetsMet,
  leastExecuted,
  procurement,
  vehicles,
  vehicleCost,
  runningAgainstSangong,
  ledgerMap
];
