import {catalogue, groupBy, type Unread, type View} from "../../accounts/index.js";
import {statusOf, unitOf} from "../tables/readable.js";
import {type Both, capital} from "../words/index.js";
import {lackingColumns} from "./lacking-columns.js";
import {placesInWords} from "./places-in-words.js";
import {rulesInWords} from "./rules-in-words.js";
import {rulesOfTables} from "./rules-needing.js";
import {tablesInWords} from "./tables-in-words.js";
import type {Unchecked, UncheckedReason} from "./unchecked.js";

type Lacking = "missing" | "truncated" | "empty";

/** Tables of funds that many departments have none of, and their column of table 04. */
const FUNDS: Readonly<Record<string, string>> = {"07": "fund", "08": "capital"};
const SANGONG = "09";
const FORMS = "10";
const UNREAD: readonly Unread["reason"][] = ["unknown-row", "unknown-column", "not-a-number", "ambiguous"];
const TABLES = catalogue.map(({id}) => id);

const WORDS: Readonly<Record<Lacking, readonly [UncheckedReason, (tables: Both, checks: Both) => Both]>> = {
  missing: [
    "missing-table",
    (tables, checks) => ({
      zh: `没有找到${tables.zh}：${checks.zh}没有包括在内。`,
      en: `${tables.en} not found: ${checks.en} went without.`
    })
  ],
  truncated: [
    "truncated-table",
    (tables, checks) => ({
      zh: `${tables.zh}在中间断开：${checks.zh}在那里对不上时，不能据此判断。`,
      en: `${tables.en} cut off: where ${checks.en} do not come out there, nothing follows.`
    })
  ],
  empty: [
    "empty-table",
    (tables, checks) => ({
      zh: `${tables.zh}没有一个数：${checks.zh}没有包括在内。`,
      en: `${tables.en} without a number: ${checks.en} went without.`
    })
  ]
};

/** Tables that are not there, not whole, not filled in, not understood, or not comparable. */
export function lackingTables(view: View): readonly Unchecked[] {
  const lacking = groupBy(TABLES, (table) => lackOf(view, table));
  const statuses = (["missing", "truncated", "empty"] as const).flatMap((status) =>
    toLine(status, lacking.get(status) ?? [])
  );
  return [...statuses, ...unreadCells(view), ...lackingColumns(view), ...otherUnits(view)];
}

/** An empty table of funds is as it should be where the summary has no such money, that of 三公 where the text says so. */
function lackOf(view: View, table: string): Lacking | "" {
  const status = table === FORMS && view.accounts.projects.length > 0 ? "read" : statusOf(view, table);
  const fund = FUNDS[table];
  if (status === "read") return "";
  if (table === SANGONG && status === "empty" && view.statements("none", "sangong").length > 0) return "";
  return fund && status !== "truncated" && !holdsMoney(view, fund) ? "" : status;
}

function holdsMoney({accounts}: View, fund: string): boolean {
  const rows = [`income.${fund}`, `opening.${fund}`];
  return accounts.cells.some(
    ({table, row, column, status}) => table === "04" && status === "number" && (column === fund || rows.includes(row))
  );
}

function toLine(status: Lacking, tables: readonly string[]): readonly Unchecked[] {
  if (tables.length === 0) return [];
  const [reason, sayOf] = WORDS[status];
  const rules = rulesOfTables(tables);
  const {zh, en} = sayOf(tablesInWords(tables), rulesInWords(rules));
  return [{reason, needs: tables.join(" "), rules, zh, en: capital(en)}];
}

function unreadCells(view: View): readonly Unchecked[] {
  const unread = view.accounts.unread.filter((u) => TABLES.includes(u.table) && UNREAD.includes(u.reason));
  if (unread.length === 0) return [];
  const tables = TABLES.filter((table) => unread.some((u) => u.table === table));
  const [name, places] = [tablesInWords(tables), placesInWords(view, unread)];
  return [
    {
      reason: "unread-cells",
      needs: tables.join(" "),
      rules: rulesOfTables(tables),
      zh: `${name.zh}有 ${unread.length} 处没有读懂（${places.zh}）：那里的合计对不上时，不能据此判断。`,
      en: `${capital(name.en)}: not understood at ${unread.length} ${unread.length > 1 ? "places" : "place"} (${places.en}), so that nothing follows where sums do not come out.`
    }
  ];
}

/** Amounts in different units are not held against each other. */
function otherUnits(view: View): readonly Unchecked[] {
  const {unit} = view.accounts.document;
  const read = TABLES.filter((table) => table !== FORMS && statusOf(view, table) === "read");
  const tables = read.filter((table) => unit !== "" && unitOf(view, table) !== unit);
  if (tables.length === 0) return [];
  const name = tablesInWords(tables);
  return [
    {
      reason: "other-unit",
      needs: tables.join(" "),
      rules: rulesOfTables(tables),
      zh: `${name.zh}的单位与其他表（${unit}）不同：没有与其他表核对。`,
      en: `${capital(name.en)}: in another unit than the other tables (${unit}), and not compared with them.`
    }
  ];
}
