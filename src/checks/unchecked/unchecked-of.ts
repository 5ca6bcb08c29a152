import type {View} from "../../accounts/index.js";
import type {Finding} from "../finding.js";
import {lackingTables} from "./lacking-tables.js";
import {lackingTexts} from "./lacking-texts.js";
import {loneNumbers} from "./lone-numbers.js";
import type {Unchecked} from "./unchecked.js";
import {unmatchedRules} from "./unmatched-rules.js";

/**
 * What could not be checked and why, in a short list: tables first, then the narrative, then numbers with nothing to compare
 * them with. Empty only where every check had all it needs.
 */
export function uncheckedOf(view: View, findings: readonly Finding[]): readonly Unchecked[] {
  const lacking = [...lackingTables(view), ...lackingTexts(view, findings)];
  return [...lacking, ...unmatchedRules(findings, lacking), ...loneNumbers(view, findings)];
}
