import {expect, test} from "vitest";
import {type Accounts, viewOf} from "../../src/accounts/index.js";
import {checkAccounts} from "../../src/checks/index.js";
import {layouts} from "../synthetic/index.js";
import {Random} from "../synthetic/random.js";
import {documentOf} from "./documents.js";

/** Every part lost is another check of the whole. */
const PATIENCE = 120_000;
const TABLES = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"];

type Loss = (accounts: Accounts, random: Random) => Accounts;

/** What may not be read of a true document, and what may be read under a name of like words. */
const losses: Readonly<Record<string, Loss>> = {
  "some claims": (accounts, random) => ({...accounts, claims: accounts.claims.filter(() => random.chance(0.7))}),
  "most claims": (accounts, random) => ({...accounts, claims: accounts.claims.filter(() => random.chance(0.3))}),
  "some statements": (accounts, random) => ({
    ...accounts,
    statements: accounts.statements.filter(() => random.chance(0.6))
  }),
  "a section": (accounts, random) => {
    const lost = random.pick(accounts.claims).section;
    const kept = <T extends {readonly section: string}>(records: readonly T[]) =>
      records.filter((r) => r.section !== lost);
    return {...accounts, claims: kept(accounts.claims), statements: kept(accounts.statements)};
  },
  "three tables": (accounts, random) => without(accounts, random.some(TABLES, 3)),
  "two tables and some claims": (accounts, random) => ({
    ...without(accounts, random.some(TABLES, 2)),
    claims: accounts.claims.filter(() => random.chance(0.6))
  }),
  "a column": (accounts, random) => {
    const {table, column} = random.pick(accounts.cells.filter((cell) => cell.table !== "10"));
    return {...accounts, cells: accounts.cells.filter((cell) => cell.table !== table || cell.column !== column)};
  },
  "a row": (accounts, random) => {
    const {table, key} = random.pick(accounts.rows.filter((row) => row.table !== "10"));
    return {
      ...accounts,
      rows: accounts.rows.filter((row) => row.table !== table || row.key !== key),
      cells: accounts.cells.filter((cell) => cell.table !== table || cell.row !== key)
    };
  },
  "the name of what is meant": (accounts, random) => ({
    ...accounts,
    claims: accounts.claims.map((claim) =>
      claim.subject === "fiscal.expenditure" && random.chance(0.5) ? {...claim, subject: "general"} : claim
    )
  })
};

test.each(Object.keys(losses))(
  "checkAccounts(view) contradicts nothing in a true document of which it has not %s",
  {timeout: PATIENCE},
  (name) => {
    for (const [i, layout] of layouts.entries()) {
      const {accounts} = documentOf(31 * (i + 1), layout);
      const partial = losses[name]?.(accounts, new Random(77 + i)) ?? accounts;
      const wrong = checkAccounts(viewOf(partial)).filter(({level}) => level === "contradiction");
      expect(wrong.map(({id, printed, computed}) => `${layout.id} ${id}: ${printed}, computed ${computed}`)).toEqual(
        []
      );
    }
  }
);

function without(accounts: Accounts, tables: readonly string[]): Accounts {
  const kept = <T extends {readonly table: string}>(records: readonly T[]) =>
    records.filter(({table}) => !tables.includes(table));
  return {
    ...accounts,
    cells: kept(accounts.cells),
    rows: kept(accounts.rows),
    tables: accounts.tables.map((t) => (tables.includes(t.id) ? {...t, status: "missing"} : t)),
    projects: tables.includes("10") ? [] : accounts.projects,
    indicators: tables.includes("10") ? [] : accounts.indicators
  };
}
