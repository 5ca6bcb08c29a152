import {type Claim, type Project, resolveName, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {type Lang, subjectLabel} from "../labels.js";
import {type Both, headline, inBoth, nameOf, stated} from "../words/index.js";
import {formCell} from "./forms.js";
import {tell} from "./tell.js";

/** N13: every form has its paragraph in the narrative, and every paragraph its form, by the same name or a like one. */
export const projectParagraphs: Rule = {
  id: "project-paragraphs",
  source: "3.3 N13",
  title: {zh: "自评表与文字一一对应", en: "Each form has its paragraph"},
  *check(view) {
    const said = (project: Project) => view.claims(`project:${project.id}`, "score");
    if (!view.accounts.projects.some((project) => said(project).length > 0)) return;
    for (const project of view.accounts.projects) {
      const [claim] = said(project);
      yield claim ? toNamed(view, project, claim) : toMissing(view, project);
    }
    yield* unknownProjects(view);
  },
  tell: (finding, view) => (finding.outcome === "missing" ? tellMissing(finding, view) : tellNamed(finding))
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
  const {subject} = finding;
  const paragraph = subject.startsWith("claim:");
  const name = (lang: Lang) => (paragraph ? nameOf(subject, view, lang) : subjectLabel(subject, view, lang));
  return tell(finding, {
    title: inBoth((lang) => headline(name(lang), (paragraph ? NO_FORM : NO_PARAGRAPH)[lang], lang)),
    says: paragraph
      ? stated([subject], view)
      : {zh: `表10 有${name("zh")}的自评表。`, en: `Table 10 holds ${name("en")}.`},
    computed: paragraph
      ? {zh: "没有找到对应的自评表。", en: "No form was found for it."}
      : {zh: "文字说明中没有找到这一项目。", en: "The text has no paragraph on it."},
    explanation: {
      zh: "可能两处用了不同的名称，也可能没有全部公开。",
      en: "It may go by another name there, or not all of it may be published."
    },
    question: paragraph
      ? {zh: "这一项目的自评表在哪里公开？", en: "Where is the form of this project published?"}
      : {zh: "这一项目的自评情况在哪里说明？", en: "Where is the evaluation of this project explained?"}
  });
}

const NO_FORM: Both = {zh: "：文中有，没有自评表", en: ": in the text, without a form"};
const NO_PARAGRAPH: Both = {zh: "：有自评表，文中没有", en: ": a form, and nothing in the text"};

function tellNamed(finding: Finding) {
  const {printed, computed, level} = finding;
  return tell(finding, {
    title:
      level === null
        ? {zh: headline(`“${printed}”`, "：表文一致"), en: `“${printed}”: one name in form and text`}
        : {zh: headline(`“${printed}”`, `在文中叫“${computed}”`), en: `“${printed}” is “${computed}” in the text`},
    says: {zh: `自评表的项目名称是“${printed}”。`, en: `The form calls the project “${printed}”.`},
    computed:
      level === null
        ? {zh: "文字说明中有这一项目。", en: "The text has a paragraph on it."}
        : {zh: `文字说明称为“${computed}”。`, en: `The text calls it “${computed}”.`},
    explanation: {
      zh: "同一项目在两处用了不同的名称；得分与金额按名称相近认定为同一项目。",
      en: "One project goes by two names: that they are one was told from how alike the names are."
    }
  });
}
