import {type Accounts, viewOf} from "../../src/accounts/index.js";
import {checkAccounts} from "../../src/checks/index.js";
import {readDocument} from "../../src/reading/index.js";
import {cMapUrl} from "../properties/c-map-url.js";

/** What reading and checking a file came to, small enough to be handed from one process to another. */
export type Summary =
  | {readonly outcome: "refused"; readonly reason: string}
  | {readonly outcome: "threw"; readonly error: string}
  | {
      readonly outcome: "read";
      /** Texts of the cells that hold more than nought, by id. */
      readonly numbers: Readonly<Record<string, string>>;
      readonly claims: number;
      /** Whatever tells a reader that something is missing, mended or in question. */
      readonly notes: readonly string[];
      readonly contradictions: readonly string[];
    };

export async function summaryOf(bytes: Uint8Array, file: string): Promise<Summary> {
  try {
    const reading = await readDocument(bytes, {file, sha256: "", cMapUrl});
    return reading.ok ? toSummary(reading.accounts) : {outcome: "refused", reason: reading.refusal.reason};
  } catch (error) {
    return {outcome: "threw", error: error instanceof Error ? (error.stack ?? error.message) : String(error)};
  }
}

function toSummary(accounts: Accounts): Summary {
  const findings = checkAccounts(viewOf(accounts));
  const told = findings.filter(({level}) => level !== null);
  return {
    outcome: "read",
    numbers: Object.fromEntries(
      accounts.cells.filter(({status}) => status === "number").map(({id, text}) => [id, text])
    ),
    claims: accounts.claims.length,
    notes: [...notesOf(accounts), ...told.map(({id, outcome, level}) => `${level} ${id} ${outcome}`)],
    contradictions: told.filter(({level}) => level === "contradiction").map(({id}) => id)
  };
}

function notesOf({unread, repairs, tables, contents, numbers}: Accounts): string[] {
  return [
    ...unread.map(({reason, table, section, text}) => `unread ${reason} ${table}${section} ${text}`),
    ...repairs.map(({kind, table, row, before}) => `repair ${kind} ${table} ${row} ${before}`),
    ...tables.filter(({status}) => status !== "read").map(({id, status}) => `table ${id} ${status}`),
    ...contents.filter(({found}) => !found).map(({title}) => `not found: ${title}`),
    ...numbers.filter(({reason}) => reason === "unrecognised").map(({text}) => `number ${text}`)
  ];
}
