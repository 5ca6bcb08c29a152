import {viewOf} from "../accounts/index.js";
import {checkAccounts} from "../checks/index.js";
import {toReport} from "../data/index.js";
import type {Call} from "./call.js";
import {formatFindings} from "./format-findings.js";
import {openAccounts} from "./open-accounts.js";
import {EXIT, type Output} from "./output.js";

/** Checks a document or a package and prints what was found, for people or as the JSON of the contract. */
export async function check({path, json, lang}: Extract<Call, {command: "check"}>, output: Output): Promise<number> {
  const accounts = await openAccounts(path);
  const view = viewOf(accounts);
  const findings = checkAccounts(view);
  const report = toReport(accounts, findings);
  output.write(
    json
      ? `${JSON.stringify(report, null, 2)}\n`
      : formatFindings(view, findings, {lang, colour: output.isTTY === true && !process.env.NO_COLOR})
  );
  return report.findings.some((f) => f.level === "contradiction") ? EXIT.contradictions : EXIT.consistent;
}
