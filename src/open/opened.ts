import type {Accounts, Box, Format, NarrativeNumber, OtherTable, Unread} from "../accounts/index.js";
import type {FindingRow} from "../components/index.js";
import type {Ledger, Report} from "../data/index.js";
import type {Frames} from "../figures/index.js";
import type {Line, PrintedPage} from "../reading/index.js";

/** What a worker makes of a file: plain data, so that it can be sent from thread to thread. */
export interface Opened {
  readonly file: string;
  readonly size: number;
  readonly format: Format;
  readonly report: Report;
  readonly frames: Frames;
  /** Those of the frames, whole. */
  readonly findings: readonly FindingRow[];
  readonly ledger: Ledger;
  readonly text: DocumentText;
  readonly unread: readonly Unread[];
  readonly others: readonly OtherTable[];
  readonly files: OpenedFiles;
}

/** What the file prints, and which of it is which number. Empty for published data, which holds no sentences. */
export interface DocumentText {
  readonly lines: readonly Line[];
  readonly pages: readonly PrintedPage[];
  readonly cells: readonly PlacedCell[];
  readonly numbers: readonly NarrativeNumber[];
  readonly boxes: readonly Box[];
}

/** Where a cell of a table is printed: the n-th printed field of a line, from 1. */
export type PlacedCell = Pick<Accounts["cells"][number], "id" | "line" | "field">;

/** What can be taken away whole. */
export interface OpenedFiles {
  /** The data package, zipped. */
  readonly archive: Uint8Array<ArrayBuffer>;
  readonly findingsCsv: string;
  readonly reportJson: string;
}
