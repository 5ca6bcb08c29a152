import {expect, test} from "vitest";
import {type Accounts, viewOf} from "../../src/accounts/index.js";
import {reprintAll} from "../../src/checks/hints/reprint-all.js";
import {checkAccounts, type Finding, type Hint} from "../../src/checks/index.js";
import {layouts} from "../synthetic/index.js";
import {Random} from "../synthetic/random.js";
import {documentOf} from "./documents.js";
import {slipIn, slipKinds} from "./slips.js";

/** Every slip runs every check, twice where there is a hint to try. */
const PATIENCE = 180_000;
const SLIPS = 4;

interface Tally {
  tried: number;
  failing: number;
  hinted: number;
  right: number;
}

test.each(slipKinds)(
  "checkAccounts(view) hints at what was printed before a slip (%s)",
  {timeout: PATIENCE},
  (kind) => {
    const tally: Tally = {tried: 0, failing: 0, hinted: 0, right: 0};
    for (const [i, layout] of layouts.entries()) {
      const {accounts} = documentOf(31 * (i + 1), layout);
      const random = new Random(1000 + i);
      for (let n = 0; n < SLIPS; n += 1) {
        const slip = slipIn(accounts, kind, (count) => random.int(0, count - 1));
        if (slip) count(tally, accounts, slip);
      }
    }
    console.info(`${kind}: ${JSON.stringify(tally)}`);
    expect(tally.right).toBeGreaterThanOrEqual(0.95 * tally.hinted);
    expect(tally.right).toBeGreaterThanOrEqual(0.5 * tally.failing);
  }
);

test("checkAccounts(view) hints at nothing where every identity holds", {timeout: PATIENCE}, () => {
  for (const [i, layout] of layouts.entries()) {
    const {accounts} = documentOf(31 * (i + 1), layout);
    expect(hintsOf(checkAccounts(viewOf(accounts)))).toEqual([]);
  }
});

test("checkAccounts(view) changes no outcome and no level by a hint", {timeout: PATIENCE}, () => {
  const [layout] = layouts;
  if (!layout) throw new Error("missing layout");
  const {accounts} = documentOf(31, layout);
  const random = new Random(5);
  const slip = slipIn(accounts, "swap", (count) => random.int(0, count - 1)) ?? [];
  for (const {hint, level} of checkAccounts(viewOf(reprintAll(accounts, slip))))
    if (hint) expect(["contradiction", "doubt"]).toContain(level);
});

function count(tally: Tally, accounts: Accounts, slip: Hint["changes"]): void {
  const findings = checkAccounts(viewOf(reprintAll(accounts, slip)));
  const hints = hintsOf(findings);
  tally.tried += 1;
  if (findings.some(({outcome, level}) => outcome === "unequal" && level !== "note")) tally.failing += 1;
  if (hints.length > 0) tally.hinted += 1;
  if (hints.length === 1 && hints.every((hint) => undoes(hint, slip))) tally.right += 1;
}

function hintsOf(findings: readonly Finding[]): readonly Hint[] {
  return [...new Set(findings.flatMap(({hint}) => hint ?? []))];
}

/** Whether the hint proposes what was printed before, number by number. */
function undoes({changes}: Hint, slip: Hint["changes"]): boolean {
  const digits = (text: string) => Number(text.replaceAll(",", ""));
  return slip
    .filter(({printed, proposed}) => digits(printed) !== digits(proposed))
    .every(({id, printed}) => changes.some((c) => c.id === id && digits(c.proposed) === digits(printed)));
}
