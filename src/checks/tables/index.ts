import type {Rule} from "../finding.js";
import {balance} from "./balance.js";
import {carryOverItem} from "./carry-over-item.js";
import {cellSanity} from "./cell-sanity.js";
import {codeSanity} from "./code-sanity.js";
import {contents} from "./contents.js";
import {emptyTable} from "./empty-table.js";
import {fiscalPart} from "./fiscal-part.js";
import {incomeLessExpenditure} from "./income-less-expenditure.js";
import {nonFiscalRoll} from "./non-fiscal-roll.js";
import {partWhole} from "./part-whole.js";
import {rowSum} from "./row-sum.js";
import {sameMoney} from "./same-money.js";
import {sameNameOtherCode} from "./same-name-other-code.js";
import {sameQuantity} from "./same-quantity.js";
import {spentAsBudgeted} from "./spent-as-budgeted.js";
import {sum} from "./sum.js";
import {twoSides} from "./two-sides.js";

/** Identities inside tables first, then those across tables. */
export const tableRules: readonly Rule[] = [
  sum,
  rowSum,
  balance,
  twoSides,
  cellSanity,
  codeSanity,
  sameNameOtherCode,
  sameQuantity,
  fiscalPart,
  carryOverItem,
  nonFiscalRoll,
  incomeLessExpenditure,
  partWhole,
  spentAsBudgeted,
  sameMoney,
  emptyTable,
  contents
];
