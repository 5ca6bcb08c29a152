import {type Statement, sectionLabel, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import type {Lang} from "../labels.js";
import {pageOrLine, toTelling} from "../words/index.js";
import {isInstruction} from "./template.js";

/** S1, S2: a placeholder, or two alternatives of the template of which neither was struck out. */
export const residue: Rule = {
  id: "residue",
  source: "3.5 S1 S2",
  title: {zh: "模板的文字已经改定", en: "Nothing is left over from the template"},
  *check(view): Generator<Finding> {
    const found = view.statements("residue").filter((s) => !isInstruction(s));
    for (const section of new Set(found.map((s) => s.section)))
      yield toResidue(
        view,
        section,
        found.filter((s) => s.section === section)
      );
  },
  tell({printed, detail}, view) {
    const {section = "", line = ""} = detail;
    const at = pageOrLine(line, view);
    const here = (lang: Lang) => sectionLabel(section, lang);
    return toTelling({
      title: {zh: `${here("zh")}：模板的文字没有改定`, en: `${here("en")}: left over from the template`},
      says: {
        zh: `${here("zh")}（${at.zh}）保留着“${printed}”。`,
        en: `${here("en")} (${at.en}) still has “${printed}”.`
      },
      computed: {
        zh: "这里的文字没有定下来，读不出是哪一种。",
        en: "The wording is unsettled; which alternative holds cannot be read."
      },
      explanation: {
        zh: "多半是填写模板时漏删了一种说法，或漏填了一处。",
        en: "One of the template's alternatives was probably not struck out, or a blank not filled in."
      },
      question: {zh: "这里应为哪一种？", en: "Which should it be?"}
    });
  }
};

/** One finding a section: a template that was not filled in would otherwise fill the report. */
function toResidue(view: View, section: string, statements: readonly Statement[]): Finding {
  return toFinding(view, {
    rule: "residue",
    key: section,
    subject: statements[0]?.subject || section,
    outcome: "missing",
    level: "doubt",
    printed: [...new Set(statements.map((s) => s.text))].join("、"),
    about: [],
    operands: [],
    detail: {section, line: String(statements[0]?.line ?? "")}
  });
}
