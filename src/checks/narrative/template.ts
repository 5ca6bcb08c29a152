import {type Statement, sectionLabel} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import type {Lang} from "../labels.js";
import {pageOrLine, toTelling} from "../words/index.js";

/** S2: what the template tells its user was left in the notes below a table. It unsettles no figure. */
export const template: Rule = {
  id: "template",
  source: "3.5 S2",
  title: {zh: "模板的填写说明已经删去", en: "The template's instructions were struck out"},
  *check(view): Generator<Finding> {
    for (const {id, subject, text, section, line} of view.statements("residue").filter(isInstruction))
      yield toFinding(view, {
        rule: "template",
        key: id,
        subject,
        outcome: "missing",
        printed: text,
        about: [],
        operands: [],
        detail: {section, line: String(line)}
      });
  },
  tell({printed, detail}, view) {
    const {section = "", line = ""} = detail;
    const at = pageOrLine(line, view);
    const here = (lang: Lang) => sectionLabel(section, lang);
    return toTelling({
      title: {zh: `${here("zh")}：模板的填写说明没有删去`, en: `${here("en")}: the template's instruction was left in`},
      says: {
        zh: `${here("zh")}（${at.zh}）保留着“${printed}”。`,
        en: `${here("en")} (${at.en}) still has “${printed}”.`
      },
      computed: {zh: "这句话是写给填表人的。", en: "These words are meant for whoever fills the table in."},
      explanation: {zh: "不影响数字，只是漏删。", en: "It touches no figure; it was only not struck out."}
    });
  }
};

/** Notes below table 07 are the section `t07`. */
export function isInstruction({section}: Statement): boolean {
  return section.startsWith("t");
}
