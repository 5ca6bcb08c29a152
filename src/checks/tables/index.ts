import type {Rule} from "../finding.js";
import {balance} from "./balance.js";
import {rowSum} from "./row-sum.js";
import {sum} from "./sum.js";
import {twoSides} from "./two-sides.js";

export const tableRules: readonly Rule[] = [sum, rowSum, balance, twoSides];
