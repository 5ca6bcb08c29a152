import {type Claim, toDigits, type View} from "../../accounts/index.js";
import type {Computed} from "../compare.js";
import {type Finding, type Outcome, type Rule, toFinding} from "../finding.js";
import {labelOf} from "../labels.js";
import {toFormula} from "../tables/equation.js";
import {checkShare, projectSpending, tellShare} from "./coverage-share.js";
import {sumOfForms} from "./forms.js";
import {formsStated} from "./forms-count.js";
import {compareQuantities, quantityOf} from "./quantity.js";
import {tellBoth, withDigits} from "./tell.js";

const COLUMNS = ["initial", "adjusted", "executed"] as const;

/**
 * C22, N13: the money said to be evaluated is what the forms add up to, by one of their columns; and its stated share of
 * project spending is that amount over it.
 */
export const coverage: Rule = {
  id: "coverage",
  source: "3.3 N13, 2 C22",
  title: {zh: "自评涉及的资金", en: "Funds covered by self-evaluation"},
  *check(view) {
    for (const claim of view.claims("evaluation.funds", "amount")) {
      const finding = checkFunds(view, claim);
      if (finding) yield finding;
    }
    for (const claim of view.claims("evaluation.funds", "share")) {
      const finding = checkShare(view, claim);
      if (finding) yield finding;
    }
  },
  tell: (finding, view) => (finding.detail.kind === "share" ? tellShare(finding, view) : tellFunds(finding, view))
};

function checkFunds(view: View, claim: Claim): Finding | null {
  const stated = quantityOf(view, claim.id);
  const sums = COLUMNS.map((column) => ({column, sum: inClaimUnit(view, column)}));
  const initial = sums[0]?.sum;
  if (!stated || !initial) return null;
  const outcomes = sums.map(({sum}) => (sum ? compareQuantities(stated, sum) : "unequal"));
  const outcome = (["equal", "rounding"] as const).find((o) => outcomes.includes(o)) ?? "unequal";
  const told = (outcome === "unequal" ? undefined : sums[outcomes.indexOf(outcome)]?.sum) ?? initial;
  return toFinding(view, {
    rule: "coverage",
    outcome,
    level: levelOf(view, outcome),
    subject: claim.id,
    printed: claim.amount.text,
    computed: told.digits,
    difference: toDigits(stated.value.minus(told.value), 2),
    formula: toFormula(told.ids),
    operands: [claim.id, ...told.ids, ...around(view, claim)],
    detail: {...Object.fromEntries(sums.map(({column, sum}) => [column, sum?.digits ?? ""])), ...detailOf(view, claim)}
  });
}

/** What the sum is told beside: all project spending, and a budget of the same digits. */
function around(view: View, claim: Claim): readonly string[] {
  return [projectSpending(view) ?? [], sameBudget(view, claim)].flat();
}

function detailOf(view: View, claim: Claim): Readonly<Record<string, string>> {
  return {
    kind: "funds",
    project: view.amount(projectSpending(view) ?? "")?.text ?? "",
    same: sameBudget(view, claim)[0] ?? "",
    forms: String(view.accounts.projects.length)
  };
}

/** Where the document publishes fewer forms than it counts projects, the rest of the money may be on the others. */
function levelOf(view: View, outcome: Outcome) {
  if (outcome !== "unequal") return undefined;
  const stated = formsStated(view);
  return stated?.value.gt(view.accounts.projects.length) ? "doubt" : "contradiction";
}

/** The forms' sum in 万元, so that it can stand beside a claim in another unit. */
function inClaimUnit(view: View, column: string): (Computed & {ids: readonly string[]; digits: string}) | null {
  const sum = sumOfForms(view, column);
  const parts = sum?.ids.map((id) => quantityOf(view, id));
  if (!sum || !parts) return null;
  const [first, ...rest] = parts.flatMap((part) => part ?? []);
  if (!first) return null;
  const total = rest.reduce(
    (a, b) => ({
      value: a.value.plus(b.value),
      bounds: {lo: a.bounds.lo.plus(b.bounds.lo), hi: a.bounds.hi.plus(b.bounds.hi)}
    }),
    first
  );
  return {...total, ids: sum.ids, digits: sum.value.eq(total.value) ? sum.digits : total.value.toString()};
}

/** A budget that the narrative prints elsewhere with the same digits: what the stated amount may have been taken from. */
function sameBudget(view: View, claim: Claim): readonly string[] {
  const stated = quantityOf(view, claim.id);
  return view.accounts.claims
    .filter(({id, measure, basis}) => id !== claim.id && measure === "amount" && basis !== "outturn")
    .filter(({id}) => stated && !stated.value.isZero() && quantityOf(view, id)?.value.eq(stated.value))
    .map(({id}) => id)
    .slice(0, 1);
}

function tellFunds(finding: Finding, view: View) {
  const {printed, computed, difference, detail} = finding;
  const {initial, adjusted, executed, project, same, forms} = detail;
  const told = finding.outcome === "unequal";
  return tellBoth(
    finding,
    {
      says: `${labelOf(finding.subject, view, "zh")}印为 ${printed}。`,
      computed: told
        ? `${forms} 张自评表合计：年初预算 ${initial}、全年预算 ${adjusted}、全年执行 ${executed}${project ? `，项目支出决算 ${project}` : ""}，都与之不同；与年初预算合计相差 ${difference}。`
        : `${forms} 张自评表合计 ${computed}。`,
      explanation: `涉密项目或使用结转资金的项目可能没有公开自评表${same ? `；这个数与${withDigits(same, view, "zh")}相同，可能取自那里` : ""}。`,
      question: "这个数包括哪些项目？没有自评表的是哪些，占比的分母是什么？"
    },
    {
      says: `${labelOf(finding.subject, view, "en")} is printed as ${printed}.`,
      computed: told
        ? `The ${forms} forms add up to ${initial} of initial budget, ${adjusted} of adjusted budget, ${executed} spent${project ? `; all project spending is ${project}` : ""}. None is the printed figure; the initial budgets differ from it by ${difference}.`
        : `The ${forms} forms add up to ${computed}.`,
      explanation: `Classified projects and those on carried-over money may have no published form${same ? `; the figure is that of ${withDigits(same, view, "en")}, and may have been taken from there` : ""}.`,
      question: "Which projects does the figure cover, which have no form, and what is the share a share of?"
    }
  );
}
