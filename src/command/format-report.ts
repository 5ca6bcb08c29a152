import type {Report} from "../data/index.js";

/** The report of one document as JSON, the contract that others build on. */
export function formatReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
