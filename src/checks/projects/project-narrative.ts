import {type Claim, type Project, resolveName, toDigits, type View} from "../../accounts/index.js";
import {compare} from "../compare.js";
import {type Finding, type Outcome, type Rule, toFinding} from "../finding.js";
import {labelOf, subjectLabel} from "../labels.js";
import {formCell, percentage} from "./forms.js";
import {compareMoney, pointOf} from "./quantity.js";
import {tellBoth, withDigits} from "./tell.js";

/** N13: what the narrative says of a project, its score, budget, spending and completion, is what its form says. */
export const projectNarrative: Rule = {
  id: "project-narrative",
  source: "3.3 N13, 2 C22",
  title: {zh: "自评表与文字说明", en: "Project forms and the narrative"},
  *check(view) {
    const said = view.accounts.projects.filter((project) => claimsOf(view, project).length > 0);
    if (said.length === 0) return;
    for (const project of view.accounts.projects) {
      const claims = claimsOf(view, project);
      if (claims.length === 0) yield toMissing(view, project);
      for (const claim of claims) {
        const finding = checkClaim(view, project, claim);
        if (finding) yield finding;
      }
    }
    yield* unknownProjects(view);
  },
  tell: (finding, view) => (finding.outcome === "missing" ? tellMissing(finding, view) : tellClaim(finding, view))
};

function claimsOf(view: View, project: Project): readonly Claim[] {
  return view.claims(`project:${project.id}`);
}

/** The form's cell for a claim, by measure and basis; undefined for the numbers of the free text. */
function cellFor(project: Project, {measure, basis}: Claim): string | undefined {
  if (measure === "score") return formCell(project, "score", "score");
  if (measure === "completion") return formCell(project, "total", "rate");
  if (measure !== "amount") return undefined;
  const column = {outturn: "executed", "adjusted-budget": "adjusted", "initial-budget": "initial", budget: "adjusted"};
  return formCell(project, "total", column[basis]);
}

function checkClaim(view: View, project: Project, claim: Claim): Finding | null {
  const id = cellFor(project, claim);
  const cell = id && view.amount(id);
  if (!id || !cell) return null;
  const [outcome, computed, operands] = judge(view, project, claim, id);
  const percent = claim.measure === "completion" ? "%" : "";
  return toFinding(view, {
    rule: "project-narrative",
    outcome,
    subject: claim.id,
    printed: `${claim.amount.text}${percent}`,
    computed: `${computed}${percent}`,
    difference: toDigits(claim.amount.value.minus(computed), Math.max(claim.amount.decimals, cell.decimals)),
    about: outcome === "unequal" ? [claim.id, id] : [claim.id],
    operands: [claim.id, ...operands],
    detail: {match: matchOf(project, claim)}
  });
}

/** A completion is held against the form's amounts too: the form's own rate may be printed to fewer digits. */
function judge(view: View, project: Project, claim: Claim, id: string): [Outcome, string, readonly string[]] {
  const cell = view.amount(id);
  if (!cell) return ["missing", "", []];
  if (claim.measure === "amount") return [compareMoney(view, claim.id, id) ?? "missing", cell.text, [id]];
  if (claim.measure === "score") return [claim.amount.value.eq(cell.value) ? "equal" : "unequal", cell.text, [id]];
  const parts = [formCell(project, "total", "executed"), formCell(project, "total", "adjusted")];
  const [executed = "", adjusted = ""] = parts;
  const recomputed = percentage(view, executed, adjusted);
  const printed = compare(claim.amount, {...pointOf(cell), bounds: view.interval(id)});
  const exact = recomputed ? compare(claim.amount, recomputed) : printed;
  const best = [printed, exact].includes("equal")
    ? "equal"
    : [printed, exact].includes("rounding")
      ? "rounding"
      : exact;
  return [best, cell.text, [id, ...parts]];
}

/** How the narrative's name of the project led to the form: `exact`, `ending`, `words` …; empty where it prints none. */
function matchOf(project: Project, claim: Claim): string {
  return claim.label ? (resolveName(claim.label, [{value: project, name: project.name}])?.how ?? "") : "";
}

function toMissing(view: View, project: Project): Finding {
  return toFinding(view, {
    rule: "project-narrative",
    key: `${project.id}:missing`,
    outcome: "missing",
    level: "doubt",
    subject: project.id,
    about: [],
    operands: [formCell(project, "score", "score")]
  });
}

/** Paragraphs about a project that has no form. */
function* unknownProjects(view: View): Iterable<Finding> {
  const scores = view.accounts.claims.filter(
    ({measure, subject}) => measure === "score" && subject.startsWith("project:")
  );
  for (const claim of scores) {
    if (view.project(claim.subject.slice("project:".length))) continue;
    yield toFinding(view, {
      rule: "project-narrative",
      outcome: "missing",
      level: "doubt",
      subject: claim.id,
      printed: claim.label || claim.amount.text,
      operands: [claim.id]
    });
  }
}

function tellClaim(finding: Finding, view: View) {
  const [claim = "", cell = ""] = finding.operands.map(({id}) => id);
  return tellBoth(
    finding,
    {
      says: `${withDigits(claim, view, "zh")}。`,
      computed: `${withDigits(cell, view, "zh")}。`,
      explanation: "可能自评表或文字说明有一处没有随调整更新。",
      question: "自评表与文字说明以哪个为准？"
    },
    {
      says: `${withDigits(claim, view, "en")}.`,
      computed: `${withDigits(cell, view, "en")}.`,
      explanation: "The form or the text may not have been brought up to date after an adjustment.",
      question: "Which is right, the form or the text?"
    }
  );
}

function tellMissing(finding: Finding, view: View) {
  const paragraph = finding.subject.startsWith("claim:");
  const zh = paragraph ? labelOf(finding.subject, view, "zh") : subjectLabel(finding.subject, view, "zh");
  const en = paragraph ? labelOf(finding.subject, view, "en") : subjectLabel(finding.subject, view, "en");
  return tellBoth(
    finding,
    {
      says: paragraph ? `文字说明中有${zh}。` : `有${zh}的自评表。`,
      computed: paragraph ? "没有找到对应的自评表。" : "文字说明中没有找到这一项目。",
      explanation: "可能两处用了不同的名称，也可能没有全部公开。",
      question: "这一项目的另一半在哪里？"
    },
    {
      says: paragraph ? `The text has ${en}.` : `There is a form of ${en}.`,
      computed: paragraph ? "No form was found for it." : "The text has no paragraph on it.",
      explanation: "It may go by another name there, or not all of it may be published.",
      question: "Where is the other half of this project?"
    }
  );
}
