import {viewOf} from "../accounts/index.js";
import {checkAccounts} from "../checks/index.js";
import {toPackage, toReport} from "../data/index.js";
import {formatFindings} from "./format-findings.js";
import {openAccounts} from "./open-accounts.js";
import {toSummaryRow} from "./summary/to-summary-row.js";
import type {Answer, Task} from "./task.js";

/** Reads and checks a document, and gives what is wanted of it. Never throws on a document. */
export async function judge(task: Task, onPage?: (page: number, pages: number) => void): Promise<Answer> {
  const opened = await openAccounts(task, onPage);
  if (!opened.ok) return opened;
  const {accounts} = opened;
  const {want} = task;
  const view = viewOf(accounts);
  const findings = checkAccounts(view);
  return {
    ok: true,
    sha256: accounts.document.sha256,
    row: toSummaryRow(view, findings),
    contradictions: findings.filter((f) => f.level === "contradiction").length,
    ...(want.report && {report: toReport(accounts, findings)}),
    ...(want.files && {files: toPackage(accounts)}),
    ...(want.text && {text: formatFindings(view, findings, want.text)})
  };
}
