import type {Statement, View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {sectionLabel} from "../labels.js";

/** S1, S2: a placeholder, or two alternatives of the template of which neither was struck out. */
export const residue: Rule = {
  id: "residue",
  source: "3.5 S1 S2",
  title: {zh: "模板残留", en: "Left over from the template"},
  *check(view): Generator<Finding> {
    const found = view.statements("residue");
    for (const section of new Set(found.map((s) => s.section)))
      yield toResidue(
        view,
        section,
        found.filter((s) => s.section === section)
      );
  },
  tell({printed, detail}) {
    const {section = "", line = ""} = detail;
    return {
      zh: {
        says: `${sectionLabel(section, "zh")}（第 ${line} 行起）保留着“${printed}”。`,
        computed: "这里的文字没有定下来，读不出是哪一种。",
        explanation: "多半是填写模板时漏删了一种说法，或漏填了一处。",
        question: "这里应为哪一种？"
      },
      en: {
        says: `${sectionLabel(section, "en")} (from line ${line}) still has “${printed}”.`,
        computed: "The wording is unsettled; which alternative holds cannot be read.",
        explanation: "One of the template's alternatives was probably not struck out, or a blank not filled in.",
        question: "Which should it be?"
      }
    };
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
