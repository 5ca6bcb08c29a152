import {groupBy, type View} from "../../accounts/index.js";
import type {Finding} from "../finding.js";
import type {Lang} from "../labels.js";
import {inBoth, inRow} from "../words/index.js";
import type {Unchecked} from "./unchecked.js";

/** Rules that look at a number by itself: they vouch for nothing. */
const ALONE: readonly string[] = ["cell-sanity", "code-sanity", "large-change", "cost-a-head", "unit", "fiscal-year"];
const RATIOS: readonly string[] = ["share", "completion", "percent-change"];
const TITLES = 3;

/** Numbers that stand beside no other that could show them wrong, and tables that no check knows. */
export function loneNumbers(view: View, findings: readonly Finding[]): readonly Unchecked[] {
  const known = findings.filter(({rule}) => !ALONE.includes(rule));
  const touched = new Set(known.flatMap(({about, operands}) => [...about, ...operands.map(({id}) => id)]));
  return [...loneClaims(view, touched), ...loneCells(view, touched), ...otherTables(view)];
}

function loneClaims({accounts}: View, touched: ReadonlySet<string>): readonly Unchecked[] {
  const lone = accounts.claims.filter(({id}) => !touched.has(id));
  const ratios = lone.filter(({measure}) => RATIOS.includes(measure)).length;
  if (lone.length === 0) return [];
  return [
    {
      reason: "lone-numbers",
      needs: "text",
      rules: [],
      zh: `文中有 ${lone.length} 个数没有别的数可以对照，没有核对${ratios > 0 ? `（其中 ${ratios} 个是比率，没有印出它的分子或分母）` : ""}。`,
      en: `${lone.length} of the text's numbers have nothing to be compared with${ratios > 0 ? ` (${ratios} of them rates whose amounts are not printed)` : ""} and were not checked.`
    }
  ];
}

function loneCells({accounts}: View, touched: ReadonlySet<string>): readonly Unchecked[] {
  const lone = accounts.cells.filter(({id, status}) => status === "number" && !touched.has(id));
  if (lone.length === 0) return [];
  const tables = [...groupBy(lone, ({table}) => table)].sort(([a], [b]) => a.localeCompare(b));
  const parts = inBoth((lang) =>
    inRow(
      tables.map(([table, cells]) =>
        lang === "zh" ? `表${table} ${cells.length} 个` : `${cells.length} of table ${table}`
      ),
      lang
    )
  );
  return [
    {
      reason: "lone-numbers",
      needs: tables.map(([table]) => table).join(" "),
      rules: [],
      zh: `表中有 ${lone.length} 个数没有别的数可以对照，没有核对：${parts.zh}。`,
      en: `${lone.length} of the tables' numbers have nothing to be compared with and were not checked: ${parts.en}.`
    }
  ];
}

function otherTables({accounts}: View): readonly Unchecked[] {
  const {others} = accounts;
  if (others.length === 0) return [];
  const titled = others.filter(({title}) => title !== "").slice(0, TITLES);
  const quoted = (lang: Lang) => titled.map(({title}) => (lang === "zh" ? `《${title}》` : `“${title}”`));
  const names = {zh: quoted("zh").join(""), en: inRow(quoted("en"), "en")};
  const more = titled.length < others.length;
  return [
    {
      reason: "other-tables",
      needs: others.map(({id}) => id).join(" "),
      rules: [],
      zh: `另有 ${others.length} 张表不在标准格式之内${names.zh ? `（${names.zh}${more ? "等" : ""}）` : ""}，按原样保留，没有核对。`,
      en: `${others.length} ${others.length > 1 ? "tables are" : "table is"} not of the standard set${names.en ? ` (${names.en}${more ? " and others" : ""})` : ""}: kept as printed and not checked.`
    }
  ];
}
