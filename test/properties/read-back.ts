import type {Accounts, CellStatus, Claim} from "../../src/accounts/index.js";
import {type Reading, readAccounts} from "../../src/reading/index.js";
import type {ExpectedClaim, Synthetic} from "../synthetic/index.js";

/** Reads a made-up document as a file of that text would be read; throws with the refusal where it is refused. */
export function readBack({text}: Synthetic): Accounts {
  const reading: Reading = readAccounts(new TextEncoder().encode(text), {file: "synthetic.txt", sha256: ""});
  if (!reading.ok) throw new Error(`refused: ${reading.refusal.en}`);
  return reading.accounts;
}

/** Cells that were not read as printed: `03:total:basic: number "12.00" read as blank ""`. */
export function cellDifferences({cells}: Synthetic, accounts: Accounts): string[] {
  const read = new Map(accounts.cells.map(({id, status, text}) => [id, `${status} "${text}"`]));
  const printed = new Map([...cells].map(([id, text]) => [id, `${statusOf(text)} "${text}"`]));
  const wrong = [...printed].filter(([id, said]) => read.get(id) !== said);
  const extra = [...read].filter(([id]) => !cells.has(id));
  return [
    ...wrong.map(([id, said]) => `${id}: ${said} read as ${read.get(id) ?? "nothing"}`),
    ...extra.map(([id, said]) => `${id}: ${said} is not printed`)
  ];
}

/** What a made-up text must be read as: it is a number, nought, a dash or nothing. */
function statusOf(text: string): CellStatus {
  if (text === "") return "blank";
  if (text === "—") return "dash";
  return /[1-9]/.test(text) ? "number" : "zero";
}

/** Claims missed or made up, in the words of `claimText`; each as often as it is. */
export function claimDifferences({claims}: Synthetic, accounts: Accounts): string[] {
  const expected = claims.map(claimText);
  const read = accounts.claims.map((claim) => claimText({...claim, digits: claim.amount.text}));
  return [
    ...without(expected, read).map((text) => `missed ${text}`),
    ...without(read, expected).map((text) => `read ${text}`)
  ];
}

/** Tables that are none of the ten and were not kept whole: `政府采购情况表: 货物 12.00`. */
export function otherDifferences({extras}: Synthetic, {others, otherCells}: Accounts): string[] {
  return extras.flatMap(({title, heads, rows}) => {
    const kept = others.find((other) => other.title === title);
    const cells = otherCells.filter(({table}) => table === kept?.id).map(({text}) => text);
    return without([...heads, ...rows.flat()], cells).map((text) => `${title}: ${text} was not kept`);
  });
}

/**
 * What was left unread; a document without projects lacks table 10, which is no fault, and nobody reads a table that is none
 * of the ten.
 */
export function unreadParts({truth, extras}: Synthetic, accounts: Accounts): string[] {
  const titles = extras.map(({title}) => title);
  const unread = accounts.unread.filter(
    ({table, reason, text}) =>
      (truth.projects.length || table !== "10" || reason !== "missing-table") &&
      !(reason === "unknown-table" && titles.includes(text))
  );
  const unclaimed = accounts.numbers.filter((n) => n.reason === "unrecognised");
  return [
    ...unread.map((u) => `${u.reason} ${u.table}${u.section}:${u.line} ${u.text}`),
    ...unclaimed.map((n) => `unrecognised ${n.section} ${n.text}`)
  ];
}

function claimText(claim: ExpectedClaim | (Claim & {readonly digits: string})): string {
  const {subject, measure, basis, of, ofBasis, direction, digits, unit} = claim;
  return [subject, measure, basis, of && `of ${of}`, ofBasis, direction, `${digits}${unit}`].filter(Boolean).join(" ");
}

function without(list: readonly string[], taken: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of taken) left.set(text, (left.get(text) ?? 0) + 1);
  return list.filter((text) => {
    const n = left.get(text) ?? 0;
    left.set(text, n - 1);
    return n <= 0;
  });
}
