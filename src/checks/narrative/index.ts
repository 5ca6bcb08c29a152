import type {Rule} from "../finding.js";
import {label} from "./label.js";
import {repeated} from "./repeated.js";
import {share} from "./share.js";
import {sharesSum} from "./shares-sum.js";
import {tableText} from "./table-text.js";

/** What the narrative says, against the tables and against itself, in the order of the reference. */
export const narrativeRules: readonly Rule[] = [label, tableText, repeated, share, sharesSum];
