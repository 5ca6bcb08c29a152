import {existsSync, readdirSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {expect, test} from "vitest";
import {viewOf} from "../../src/accounts/index.js";
import {checkAccounts, type Finding, reportable} from "../../src/checks/index.js";
import {readDocument} from "../../src/reading/index.js";

const DOCUMENTS = fileURLToPath(new URL("../../../shared/documents/", import.meta.url));
const EXPECTED = `${DOCUMENTS}expected/`;
const shared = existsSync(EXPECTED);
if (!shared) console.warn("skipped: ../shared holds no documents with what must be found in them");

/** What a document's list asks for. A null is not asked for. */
interface Expected {
  readonly document: string;
  readonly department: string;
  readonly year: number;
  readonly mustReport: readonly {
    readonly level: string;
    readonly rule: string;
    readonly printed: string | null;
    readonly computed: string | null;
  }[];
}

const lists: readonly Expected[] = shared
  ? readdirSync(EXPECTED).map((name) => JSON.parse(readFileSync(EXPECTED + name, "utf8")))
  : [];

async function read(document: string) {
  const reading = await readDocument(readFileSync(DOCUMENTS + document), {file: document, sha256: ""});
  if (!reading.ok) throw new Error(reading.refusal.en);
  const view = viewOf(reading.accounts);
  return {accounts: reading.accounts, told: reportable(checkAccounts(view))};
}

function isAsked(finding: Finding, {level, rule, printed, computed}: Expected["mustReport"][number]): boolean {
  const same = (said: string | null, asked: string | null) => asked === null || said === asked;
  return (
    finding.level === level &&
    finding.rule === rule &&
    same(finding.printed, printed) &&
    same(finding.computed, computed)
  );
}

test.skipIf(!shared).each(lists)(
  "$document gives all that must be found in it, and contradicts nothing else",
  async (list) => {
    const {accounts, told} = await read(list.document);
    expect(accounts.document).toMatchObject({department: list.department, year: String(list.year)});
    expect(list.mustReport.filter((asked) => !told.some((finding) => isAsked(finding, asked)))).toEqual([]);
    const wrong = told.filter((f) => f.level === "contradiction");
    const more = wrong.filter((finding) => !list.mustReport.some((asked) => isAsked(finding, asked)));
    expect(more.map(({rule, subject, printed, computed}) => [rule, subject, printed, computed])).toEqual([]);
  }
);
