import {existsSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {type View, viewOf} from "../../../src/accounts/index.js";
import {projectRules} from "../../../src/checks/projects/index.js";
import {readAccounts} from "../../../src/reading/index.js";

const DOCUMENT = new URL("../../../../shared/documents/jilin-2024.txt", import.meta.url);
const EXPECTED = new URL("../../../../shared/documents/expected/jilin-2024.json", import.meta.url);
const shared = existsSync(DOCUMENT) && existsSync(EXPECTED);
if (!shared) console.warn("skipped: the real document is checked only where ../shared is at hand");

/** Two forms stand for all: a whole document is checked for each of their numbers. The bench changes every one. */
const FORMS = /^10:p(?:01|10)\./;
const FORM_NUMBERS = 54;
const SLOW = 30_000;

interface Expected {
  readonly rule: string;
  readonly level: string;
  readonly printed: string;
  readonly computed: string | null;
}

test.skipIf(!shared)("projectRules report what is expected of the real document's forms", () => {
  const found = findAll(viewOf(readDocument()));
  const expected: Expected[] = JSON.parse(readFileSync(EXPECTED, "utf8")).mustReport;
  const own = expected.filter(({rule}) => projectRules.some(({id}) => id === rule));
  expect(own.length).toBe(4);
  for (const {rule, level, printed, computed} of own)
    expect(found).toContainEqual(expect.objectContaining({rule, level, printed, computed}));
  expect(found.filter(({level}) => level === "contradiction").map(({rule}) => rule)).toEqual(["coverage"]);
});

test.skipIf(!shared)("projectRules find the steps, the copied targets and the cut budgets of the real document", () => {
  const found = findAll(viewOf(readDocument()));
  const detailOf = (rule: string) => found.find((finding) => finding.rule === rule)?.detail;
  expect(detailOf("steps")).toEqual({
    "score 10": "100",
    "score 7": "91.83–99.97",
    "score 5": "67.77–69.52",
    "score 0": "4.17–57.86"
  });
  expect(detailOf("target-copied")).toEqual({targets: "52", exact: "40", surveys: "15", surveysExact: "13"});
  expect(detailOf("cut-budgets")).toMatchObject({initial: "595.00", adjusted: "370.52", executed: "267.69"});
});

test.skipIf(!shared)(
  "projectRules notice each amount, rate, weight and score of a form that is changed by one",
  () => {
    const accounts = readDocument();
    const known = new Set(asked(viewOf(accounts)));
    const numbers = accounts.cells.filter(({id, amount}) => FORMS.test(id) && amount);
    const guarded = numbers.filter(({column}) => column !== "target" && column !== "result");
    const unnoticed = guarded.filter((cell) => {
      const amount = cell.amount && {...cell.amount, value: cell.amount.value.plus("1")};
      const cells = accounts.cells.map((other) => (other === cell ? {...cell, amount} : other));
      return asked(viewOf({...accounts, cells})).every((id) => known.has(id));
    });
    expect(guarded.length).toBe(FORM_NUMBERS);
    expect(unnoticed.map(({id}) => id)).toEqual([]);
  },
  SLOW
);

function readDocument() {
  const reading = readAccounts(readFileSync(DOCUMENT), {file: "jilin-2024.txt", sha256: ""});
  if (!reading.ok) throw new Error(reading.refusal.en);
  return reading.accounts;
}

function findAll(view: View) {
  return projectRules.flatMap((rule) => [...rule.check(view)]);
}

/** Ids of the findings that someone would be asked about. */
function asked(view: View): readonly string[] {
  return findAll(view)
    .filter(({level}) => level === "contradiction" || level === "doubt")
    .map(({id}) => id);
}
