import type {Rule} from "../finding.js";
import {amountUnit} from "./amount-unit.js";
import {budgetGap} from "./budget-gap.js";
import {budgetSum} from "./budget-sum.js";
import {carryOverText} from "./carry-over-text.js";
import {change} from "./change.js";
import {completion} from "./completion.js";
import {costAHead} from "./cost-a-head.js";
import {direction} from "./direction.js";
import {evaluationCounts} from "./evaluation-counts.js";
import {fiscalYear} from "./fiscal-year.js";
import {goodsProcured} from "./goods-procured.js";
import {guests} from "./guests.js";
import {label} from "./label.js";
import {largeChange} from "./large-change.js";
import {list} from "./list.js";
import {none} from "./none.js";
import {overBudget} from "./over-budget.js";
import {partsChange} from "./parts-change.js";
import {priorBalance} from "./prior-balance.js";
import {priorTotals} from "./prior-totals.js";
import {priorYear} from "./prior-year.js";
import {procurement} from "./procurement.js";
import {purpose} from "./purpose.js";
import {receptionSum} from "./reception-sum.js";
import {repeated} from "./repeated.js";
import {residue} from "./residue.js";
import {runningCosts} from "./running-costs.js";
import {sangongUpRunningDown} from "./sangong-up-running-down.js";
import {share} from "./share.js";
import {sharesSum} from "./shares-sum.js";
import {structure} from "./structure.js";
import {tableText} from "./table-text.js";
import {template} from "./template.js";
import {trips} from "./trips.js";
import {undefinedRate} from "./undefined-rate.js";
import {vehicleKinds} from "./vehicle-kinds.js";
import {vehicleScope} from "./vehicle-scope.js";
import {vehicles} from "./vehicles.js";

/** What the narrative says, against the tables and against itself, in the order of the reference. */
export const narrativeRules: readonly Rule[] = [
  label,
  tableText,
  structure,
  list,
  none,
  runningCosts,
  vehicles,
  vehicleScope,
  vehicleKinds,
  guests,
  trips,
  receptionSum,
  procurement,
  goodsProcured,
  evaluationCounts,
  carryOverText,
  share,
  sharesSum,
  change,
  undefinedRate,
  completion,
  overBudget,
  direction,
  budgetGap,
  budgetSum,
  partsChange,
  priorYear,
  priorTotals,
  priorBalance,
  repeated,
  amountUnit,
  purpose,
  residue,
  template,
  fiscalYear,
  largeChange,
  sangongUpRunningDown,
  costAHead
];
