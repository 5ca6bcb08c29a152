import {type Claim, type Project, resolveName, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {labelOf, subjectLabel} from "../labels.js";
import {formCell} from "./forms.js";
import {tellBoth} from "./tell.js";

/** N13: every form has its paragraph in the narrative, and every paragraph its form, by the same name or a like one. */
export const projectParagraphs: Rule = {
  id: "project-paragraphs",
  source: "3.3 N13",
  title: {zh: "自评表与文字一一对应", en: "A paragraph for each form"},
  *check(view) {
    const said = (project: Project) => view.claims(`project:${project.id}`, "score");
    if (!view.accounts.projects.some((project) => said(project).length > 0)) return;
    for (const project of view.accounts.projects) {
      const [claim] = said(project);
      yield claim ? toNamed(view, project, claim) : toMissing(view, project);
    }
    yield* unknownProjects(view);
  },
  tell: (finding, view) => (finding.outcome === "missing" ? tellMissing(finding, view) : tellNamed(finding, view))
};

/** How the narrative's name of the project led to the form: `exact`, `ending`, `words` …; empty where it prints none. */
export function matchOf(project: Project, claim: Claim): string {
  return claim.label ? (resolveName(claim.label, [{value: project, name: project.name}])?.how ?? "") : "";
}

/** The two names of one project; a note where they are more than differently spaced or punctuated. */
function toNamed(view: View, project: Project, claim: Claim): Finding {
  const match = matchOf(project, claim);
  const same = match === "" || ["exact", "spacing", "punctuation"].includes(match);
  return toFinding(view, {
    rule: "project-paragraphs",
    outcome: same ? "equal" : "explained",
    level: same ? null : "note",
    subject: project.id,
    printed: project.name,
    computed: claim.label || project.name,
    about: [],
    operands: [claim.id, formCell(project, "score", "score")],
    cause: same ? null : "name",
    detail: {match}
  });
}

function toMissing(view: View, project: Project): Finding {
  return toFinding(view, {
    rule: "project-paragraphs",
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
      rule: "project-paragraphs",
      outcome: "missing",
      level: "doubt",
      subject: claim.id,
      printed: claim.label || claim.amount.text,
      operands: [claim.id]
    });
  }
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

function tellNamed(finding: Finding, _view: View) {
  const {printed, computed} = finding;
  const same = finding.level === null;
  return tellBoth(
    finding,
    {
      says: `自评表的项目名称是“${printed}”。`,
      computed: same ? "文字说明中有这一项目。" : `文字说明中称为“${computed}”。`,
      explanation: "同一项目在两处用了不同的名称；得分与金额按名称相近认定为同一项目。"
    },
    {
      says: `The form calls the project ${printed}.`,
      computed: same ? "The text has a paragraph on it." : `The text calls it ${computed}.`,
      explanation: "Two names for one project: that they are one was told from how alike the names are."
    }
  );
}
