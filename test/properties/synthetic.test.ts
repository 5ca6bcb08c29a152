import fc from "fast-check";
import {expect, test} from "vitest";
import {viewOf} from "../../src/accounts/index.js";
import {checkAccounts} from "../../src/checks/index.js";
import {fromPackage, toPackage} from "../../src/data/index.js";
import {layouts, syntheticAccounts} from "../synthetic/index.js";
import {documentOf, layoutOf} from "./documents.js";
import {cellDifferences, claimDifferences, otherDifferences, unreadParts} from "./read-back.js";

/** Every layout comes up eight times; the runs are the same every time, so that a failure is never a matter of luck. */
const RUNS = {numRuns: 72, seed: 20240825, endOnFailure: true};
const PATIENCE = 60_000;

/** Vehicles kept on appropriations against all, targets that the result repeats, large changes told without a reason. */
const OPEN = ["scope", "target-copied", "large-change"];

const documents = fc.record({
  seed: fc.integer({min: 1, max: 1_000_000}),
  layout: fc.constantFrom(...layouts.map(({id}) => id))
});

function always(promise: (document: ReturnType<typeof documentOf>) => void): void {
  fc.assert(
    fc.property(documents, ({seed, layout}) => {
      promise(documentOf(seed, layoutOf(layout)));
    }),
    RUNS
  );
}

test("syntheticAccounts(seed, layout) gives the same text for the same seed", () => {
  for (const layout of layouts) expect(syntheticAccounts(7, layout).text).toBe(syntheticAccounts(7, layout).text);
});

test("readAccounts(bytes) reads every cell as printed, in every layout", {timeout: PATIENCE}, () => {
  always(({synthetic, accounts}) => expect(cellDifferences(synthetic, accounts)).toEqual([]));
});

test("readAccounts(bytes) reads every claim of the narrative, in every layout", {timeout: PATIENCE}, () => {
  always(({synthetic, accounts}) => expect(claimDifferences(synthetic, accounts)).toEqual([]));
});

test("readAccounts(bytes) leaves nothing unread", {timeout: PATIENCE}, () => {
  always(({synthetic, accounts}) => expect(unreadParts(synthetic, accounts)).toEqual([]));
});

test("readAccounts(bytes) keeps tables that are none of the ten", {timeout: PATIENCE}, () => {
  always(({synthetic, accounts}) => expect(otherDifferences(synthetic, accounts)).toEqual([]));
});

test("readAccounts(bytes) reads the cover, in every layout", {timeout: PATIENCE}, () => {
  always(({synthetic: {truth}, accounts: {document}}) => {
    expect([document.department, document.year]).toEqual([truth.department, String(truth.year)]);
  });
});

test("checkAccounts(view) finds no contradiction where every identity holds", {timeout: PATIENCE}, () => {
  always(({accounts}) => {
    const contradictions = checkAccounts(viewOf(accounts)).filter(({level}) => level === "contradiction");
    expect(contradictions.map(({id, printed, computed}) => `${id}: ${printed}, computed ${computed}`)).toEqual([]);
  });
});

test("checkAccounts(view) asks only what a true document leaves open", {timeout: PATIENCE}, () => {
  always(({accounts}) => {
    const asked = checkAccounts(viewOf(accounts)).filter(({level, rule}) => level === "doubt" && !OPEN.includes(rule));
    expect(asked.map(({id, printed, computed}) => `${id}: ${printed}, computed ${computed}`)).toEqual([]);
  });
});

test("fromPackage(toPackage(accounts)) gives the accounts back", {timeout: PATIENCE}, () => {
  always(({accounts}) => expect(fromPackage(toPackage(accounts))).toEqual(accounts));
});
