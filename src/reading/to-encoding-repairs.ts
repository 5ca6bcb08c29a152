import type {Repair} from "../accounts/index.js";
import type {Line} from "./line.js";

/** Broken bytes within lines: what stood there is lost, and a label or a number near it may be. */
export function toEncodingRepairs(lines: readonly Line[]): readonly Repair[] {
  return lines.flatMap(toEncodingRepair);
}

function toEncodingRepair({number, text}: Line): readonly Repair[] {
  const at = text.indexOf("\ufffd");
  if (at < 0) return [];
  const before = text.slice(Math.max(0, at - 5), at + 1).trim();
  return [{id: "", kind: "encoding", table: "", row: "", line: number, before, after: "", evidence: "content"}];
}
