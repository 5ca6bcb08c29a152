import type {Both} from "../words/index.js";

/**
 * Why something was not checked. `missing-table` `truncated-table` `empty-table` a table that the document lacks, breaks off
 * in, or leaves blank; `unread-cells` one with rows or cells that were not understood; `other-unit` one that counts in another
 * unit; `missing-column` one without a column; `no-text` `not-in-text` the narrative, or what it might say;
 * `unread-text` its numbers that were not understood; `no-prior-year` last year's amounts; `zero-base` rates of nothing;
 * `lone-numbers` numbers that nothing stands beside; `other-tables` tables that are not of the standard;
 * `no-match` rules that found nothing to compare.
 */
export type UncheckedReason =
  | "missing-table"
  | "truncated-table"
  | "empty-table"
  | "unread-cells"
  | "other-unit"
  | "missing-column"
  | "no-text"
  | "not-in-text"
  | "unread-text"
  | "no-prior-year"
  | "zero-base"
  | "lone-numbers"
  | "other-tables"
  | "no-match";

/** One line of what could not be checked, with the rules that it silenced, wholly or in part. */
export interface Unchecked extends Both {
  readonly reason: UncheckedReason;
  /** The table, the topic of the text or the like that is wanting; empty where there is no one such thing. */
  readonly needs: string;
  /** Ids of rules. */
  readonly rules: readonly string[];
}
