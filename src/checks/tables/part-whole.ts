import {contains, toDigits, type View, ZERO} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {checkWon, tellWon, WON_ABOVE_WHOLE} from "../narrative/won-contracts.js";
import {about, type Both, inUnitOf, nameOf, SILENT, size, stated, toTelling} from "../words/index.js";
import {fiscalTables, type Gap, gapOf} from "./fiscal-spending.js";
import {areComparable, isWhole} from "./readable.js";

/** Items of the three public expenses (09), and the economic item of basic expenditure (06) that is part of each. */
const PARTS = [
  ["09:abroad:outturn", "06:30212:amount"],
  ["09:vehicles.purchase:outturn", "06:31013:amount"],
  ["09:vehicles.running:outturn", "06:30231:amount"],
  ["09:reception:outturn", "06:30217:amount"]
] as const;

/** Whatever is not basic expenditure of the general public budget: its projects, and all spending of the other funds. */
const PROJECTS = ["05:total:project", "07:total:total", "08:total:total"];

/** Where the title of table 09 does not say that it counts appropriations only, other money may have paid for it too. */
const FISCAL = "财政拨款";

/**
 * Table 09 holds what basic expenditure paid for an item, and besides what projects paid; what small firms won is part of what
 * was bought.
 */
export const partWhole: Rule = {
  id: "part-whole",
  source: "3.2 B10, 2 C19",
  title: {zh: "部分不多于总体", en: "A part is no more than its whole"},
  *check(view) {
    const won = checkWon(view);
    if (won) yield won;
    if (!areComparable(view, "06", "09")) return;
    for (const [whole, part] of PARTS) {
      const nothing = [whole, part].every((id) => view.amount(id)?.value.isZero() ?? true);
      if (!nothing && view.number(whole)) yield checkPart(view, whole, part);
    }
  },
  tell(finding, view) {
    if (finding.cause === WON_ABOVE_WHOLE) return tellWon(finding, view);
    const {subject, difference, cause, outcome, about: ids} = finding;
    const by = inUnitOf(subject, size(difference), view, "zh");
    return toTelling({
      title: about(subject, view, TITLES[cause ?? ""]?.(by) ?? {zh: "：两表一致", en: ": the tables agree"}),
      says: stated(ids, view),
      computed:
        outcome === "equal"
          ? {zh: "两者一致。", en: "The two agree."}
          : {zh: `相差 ${by}。`, en: `They differ by ${by}.`},
      explanation: WHY[cause ?? ""] ?? SILENT,
      question:
        outcome === "unequal"
          ? {
              zh: `${nameOf(subject, view, "zh").replace(/的决算数$/, "")}（表09）是否包括了基本支出中的同一项？`,
              en: `Does ${nameOf(subject, view, "en").replace(/ \(.*\)$/, "")} in table 09 hold the same item of basic expenditure?`
            }
          : SILENT
    });
  }
};

const TITLES: Readonly<Record<string, (by: string) => Both>> = {
  "paid-from-projects": (by) => ({zh: `：${by}出自项目`, en: `: ${by} paid from projects`}),
  "above-projects": (by) => ({zh: `：多出 ${by}`, en: `: ${by} too much`}),
  "part-above-whole": (by) => ({zh: `：比基本支出还少 ${by}`, en: `: ${by} less than basic expenditure`})
};
const WHY: Readonly<Record<string, Both>> = {
  "paid-from-projects": {
    zh: "超出的部分不在基本支出里，应是由项目支出安排；项目支出没有按经济分类公开。",
    en: "What exceeds basic expenditure was paid from projects, which are not published by economic item."
  },
  "above-projects": {
    zh: "超出的部分大于全部财政拨款项目支出，可能有一个数录入有误。",
    en: "What exceeds basic expenditure is more than all projects spent: a figure may have been mistyped."
  },
  "part-above-whole": {
    zh: "两张表的统计范围可能不同，例如有些车辆的费用不计入“三公”经费。",
    en: "The tables may differ in scope: the running costs of some vehicles may not count among the three expenses."
  }
};

function checkPart(view: View, whole: string, part: string): Finding {
  const gap = gapOf(view, [whole], [part]);
  const decimals = Math.max(view.decimals(whole), view.decimals(part));
  return toFinding(view, {
    rule: "part-whole",
    ...judge(
      gap,
      fiscalTables(view) && view.number("05:total:project") ? gapOf(view, PROJECTS, []) : null,
      isCertain(view)
    ),
    subject: whole,
    printed: view.amount(whole)?.text ?? null,
    computed: view.amount(part)?.text ?? null,
    difference: toDigits(gap.value, decimals),
    formula: `{${part}}`,
    about: [whole, part],
    operands: [whole, part]
  });
}

function isCertain(view: View): boolean {
  const title = view.accounts.tables.find(({id}) => id === "09")?.title ?? "";
  return (title === "" || title.includes(FISCAL)) && ["05", "06", "09"].every((table) => isWhole(view, table));
}

/** Table 06 is all basic expenditure, so what exceeds it can only have been paid from projects. */
function judge(
  {value, bounds}: Gap,
  projects: Gap | null,
  certain: boolean
): Pick<Finding, "outcome" | "level" | "cause"> {
  if (value.isZero()) return {outcome: "equal", level: null, cause: null};
  if (contains(bounds, ZERO)) return {outcome: "rounding", level: "note", cause: null};
  if (bounds.hi.lt(0)) return {outcome: "unequal", level: "doubt", cause: "part-above-whole"};
  if (projects && bounds.lo.gt(projects.bounds.hi))
    return {outcome: "unequal", level: certain ? "contradiction" : "doubt", cause: "above-projects"};
  return {outcome: "explained", level: "note", cause: "paid-from-projects"};
}
