import {type Basis, type Claim, type Project, toDigits, type View} from "../../accounts/index.js";
import {compare} from "../compare.js";
import {type Finding, type Outcome, type Rule, toFinding} from "../finding.js";
import {stated} from "../words/index.js";
import {formCell, percentage} from "./forms.js";
import {matchOf} from "./project-paragraphs.js";
import {compareMoney, pointOf} from "./quantity.js";
import {onProject, tell} from "./tell.js";

/** N13: what the narrative says of a project, its score, budget, spending and completion, is what its form says. */
export const projectNarrative: Rule = {
  id: "project-narrative",
  source: "3.3 N13, 2 C22",
  title: {zh: "文中写到的项目合于自评表", en: "Projects of the text are as in their forms"},
  *check(view) {
    for (const project of view.accounts.projects) {
      for (const claim of view.claims(`project:${project.id}`)) {
        const finding = checkClaim(view, project, claim);
        if (finding) yield finding;
      }
    }
  },
  tell(finding, view) {
    const [claim = "", cell = ""] = finding.operands.map(({id}) => id);
    const {printed, computed} = finding;
    return tell(finding, {
      title: onProject(cell, view, {
        zh: `文中 ${printed}，自评表 ${computed}`,
        en: `${printed} in the text, ${computed} in the form`
      }),
      says: stated([claim], view),
      computed: stated([cell], view),
      explanation: {
        zh: "可能自评表或文字说明有一处没有随调整更新。",
        en: "The form or the text may not have been brought up to date after an adjustment."
      },
      question: {zh: "自评表与文字说明以哪个为准？", en: "Which is right, the form or the text?"}
    });
  }
};

const COLUMNS = {outturn: "executed", "adjusted-budget": "adjusted", "initial-budget": "initial", budget: "adjusted"};

/** How a name led to a form that is surely the one meant. */
const SAME_NAME = ["exact", "spacing", "punctuation"];

/** The budgets that a completion may be of: a plain 预算 is the adjusted one, or else the initial one. */
const BASES: Readonly<Record<Basis, readonly string[]>> = {
  outturn: ["adjusted"],
  "adjusted-budget": ["adjusted"],
  "initial-budget": ["initial"],
  budget: ["adjusted", "initial"]
};

/** The form's cell for a claim, by measure and basis; undefined for the numbers of the free text. */
function cellFor(project: Project, {measure, basis, label}: Claim): string | undefined {
  if (measure === "score") return formCell(project, "score", "score");
  if (measure === "completion" || (measure === "rate" && label.includes("执行率")))
    return formCell(project, "total", "rate");
  if (measure !== "amount") return undefined;
  return formCell(project, "total", COLUMNS[basis]);
}

/** A plain 预算 may be either of a form's two: the adjusted one, unless only the initial one agrees. */
function meantCell(view: View, project: Project, claim: Claim): string | undefined {
  const id = cellFor(project, claim);
  const initial = formCell(project, "total", "initial");
  const other =
    id && claim.measure === "amount" && claim.basis === "budget" && compareMoney(view, claim.id, id) === "unequal";
  return other && (compareMoney(view, claim.id, initial) ?? "unequal") !== "unequal" ? initial : id;
}

function checkClaim(view: View, project: Project, claim: Claim): Finding | null {
  const id = meantCell(view, project, claim);
  const cell = id && view.amount(id);
  if (!id || !cell) return null;
  const [outcome, computed, operands] = judge(view, project, claim, id);
  const percent = claim.unit === "%" ? "%" : "";
  return toFinding(view, {
    rule: "project-narrative",
    outcome,
    // A paragraph that goes by another name may be on another project, and 年初 and 全年 budgets are easily confused.
    ...(outcome === "unequal" && (!isSame(project, claim) || fitsOtherBudget(view, project, claim))
      ? {level: "doubt"}
      : {}),
    subject: claim.id,
    printed: `${claim.amount.text}${percent}`,
    computed: `${computed}${percent}`,
    difference: toDigits(claim.amount.value.minus(computed), Math.max(claim.amount.decimals, cell.decimals)),
    about: outcome === "unequal" ? [claim.id, id] : [claim.id],
    operands: [claim.id, ...operands],
    detail: {match: matchOf(project, claim)}
  });
}

/** Whether the text prints no name of its own here, or the form's. */
function isSame(project: Project, claim: Claim): boolean {
  return !claim.label || SAME_NAME.includes(matchOf(project, claim));
}

/** Whether a budget is that of the form's other column. */
function fitsOtherBudget(view: View, project: Project, claim: Claim): boolean {
  if (claim.measure !== "amount" || claim.basis === "outturn") return false;
  const budgets = ["initial", "adjusted"].map((column) => formCell(project, "total", column));
  return budgets.some((id) => (compareMoney(view, claim.id, id) ?? "unequal") !== "unequal");
}

/** A completion is held against the form's amounts too: the form's own rate may be printed to fewer digits. */
function judge(view: View, project: Project, claim: Claim, id: string): [Outcome, string, readonly string[]] {
  const cell = view.amount(id);
  if (!cell) return ["missing", "", []];
  if (claim.measure === "amount") return [compareMoney(view, claim.id, id) ?? "missing", cell.text, [id]];
  if (claim.measure === "score") return [compare(claim.amount, pointOf(cell)), cell.text, [id]];
  const bases = BASES[claim.ofBasis || "budget"];
  const rates = bases.map(
    (base) => [formCell(project, "total", "executed"), formCell(project, "total", base)] as const
  );
  const fits = ([executed, budget]: readonly [string, string]) => {
    const computed = percentage(view, executed, budget);
    return computed !== null && compare(claim.amount, computed) !== "unequal";
  };
  const parts = rates.find(fits) ?? rates[0] ?? (["", ""] as const);
  const recomputed = percentage(view, ...parts);
  const printed = compare(claim.amount, {...pointOf(cell), bounds: view.interval(id)});
  const exact = recomputed ? compare(claim.amount, recomputed) : printed;
  const best = [printed, exact].includes("equal")
    ? "equal"
    : [printed, exact].includes("rounding")
      ? "rounding"
      : exact;
  return [best, cell.text, [id, ...parts]];
}
