import {type Claim, toDigits, type View} from "../../accounts/index.js";
import type {Computed} from "../compare.js";
import {type Finding, type Outcome, type Rule, toFinding} from "../finding.js";
import {toFormula} from "../tables/equation.js";
import {isWhole} from "../tables/readable.js";
import {type Both, digitsOf, placedName, size, stated} from "../words/index.js";
import {checkShare, projectSpending, tellShare} from "./coverage-share.js";
import {HUNDRED, sumOfForms} from "./forms.js";
import {formsStated} from "./forms-count.js";
import {compareQuantities, quantityOf} from "./quantity.js";
import {tell} from "./tell.js";

const COLUMNS = ["initial", "adjusted", "executed"] as const;

/**
 * C22, N13: the money said to be evaluated is what the forms add up to, by one of their columns; and its stated share of
 * project spending is that amount over it.
 */
export const coverage: Rule = {
  id: "coverage",
  source: "3.3 N13, 2 C22",
  title: {zh: "自评涉及的资金合于各张自评表", en: "Funds evaluated are those of the forms"},
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
  // The money evaluated may be this year's appropriations, without what was carried over or came from elsewhere.
  const tried = [...sums, ...COLUMNS.map((column) => ({column, sum: inClaimUnit(view, column, "current")}))];
  const outcomes = tried.map(({sum}) => (sum ? compareQuantities(stated, sum) : "unequal"));
  const outcome = (["equal", "rounding"] as const).find((o) => outcomes.includes(o)) ?? "unequal";
  const told = (outcome === "unequal" ? undefined : tried[outcomes.indexOf(outcome)]?.sum) ?? initial;
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

/**
 * Evaluations may cover only the projects above some amount, or only the department's own (3.7 (8)): the forms are held
 * against the text where it says that all was evaluated, and publishes as many forms as it counts projects.
 */
function levelOf(view: View, outcome: Outcome) {
  if (outcome !== "unequal") return undefined;
  const forms = formsStated(view)?.value.lte(view.accounts.projects.length);
  const whole = view.claims("evaluation.funds", "share").some(({amount}) => amount.value.eq(HUNDRED));
  return forms && whole && isWhole(view, "10") ? "contradiction" : "doubt";
}

/** The forms' sum in 万元, so that it can stand beside a claim in another unit. */
function inClaimUnit(
  view: View,
  column: string,
  part?: string
): (Computed & {ids: readonly string[]; digits: string}) | null {
  const sum = sumOfForms(view, column, part);
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
  const {subject, detail} = finding;
  return tell(finding, {
    title: {
      zh: `自评涉及资金：写 ${finding.printed}，${detail.forms} 张表合计 ${finding.computed}`,
      en: `Funds evaluated: ${finding.printed} by the text, ${finding.computed} by ${detail.forms} forms`
    },
    says: stated([subject], view),
    computed: sumsOf(finding, view),
    explanation: withoutForms(detail.same, view),
    question: {
      zh: "这个数包括哪些项目，没有自评表的是哪些？",
      en: "Which projects does this figure cover, and which of them have no form?"
    }
  });
}

/** The forms' sums are in 万元, whatever the document counts in. */
function sumsOf({outcome, computed, difference, detail}: Finding, view: View): Both {
  const {initial, adjusted, executed, forms} = detail;
  if (outcome !== "unequal")
    return {zh: `${forms} 张自评表合计 ${computed}万元。`, en: `The ${forms} forms add up to ${computed}万元.`};
  const projects = projectSpending(view);
  const all = projects ? digitsOf(projects, view, "zh") : "";
  return {
    zh: `${forms} 张自评表合计：年初预算 ${initial}万元，全年预算 ${adjusted}万元，全年执行 ${executed}万元${all ? `；全部项目支出 ${all}` : ""}。都不是这个数，年初预算也差 ${size(difference)}万元。`,
    en: `The ${forms} forms add up to ${initial}万元 of initial budget, ${adjusted}万元 of adjusted budget and ${executed}万元 spent${all ? `; all project spending is ${all}` : ""}. None is this figure; the initial budgets differ from it by ${size(difference)}万元.`
  };
}

function withoutForms(same: string | undefined, view: View): Both {
  return {
    zh: `涉密项目或使用结转资金的项目可能没有公开自评表${same ? `；${placedName(same, view, "zh")}也是这个数，可能取自那里` : ""}。`,
    en: `Classified projects and those on carried-over money may have no published form${same ? `; ${placedName(same, view, "en")} is the same figure, which may have been taken from there` : ""}.`
  };
}
