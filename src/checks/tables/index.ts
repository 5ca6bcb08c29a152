import type {Rule} from "../finding.js";
import {balance} from "./balance.js";
import {carryOverItem} from "./carry-over-item.js";
import {fiscalPart} from "./fiscal-part.js";
import {incomeLessExpenditure} from "./income-less-expenditure.js";
import {nonFiscalRoll} from "./non-fiscal-roll.js";
import {rowSum} from "./row-sum.js";
import {sameQuantity} from "./same-quantity.js";
import {sum} from "./sum.js";
import {twoSides} from "./two-sides.js";

export const tableRules: readonly Rule[] = [
  sum,
  rowSum,
  balance,
  twoSides,
  sameQuantity,
  fiscalPart,
  carryOverItem,
  nonFiscalRoll,
  incomeLessExpenditure
];
