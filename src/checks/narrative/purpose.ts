import {sectionLabel} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {pageOrLine, toTelling} from "../words/index.js";

const ITEM = "general:";

/** S5: what an item is for is said in its own words, not in those of another item. */
export const purpose: Rule = {
  id: "text",
  source: "3.5 S5",
  title: {zh: "科目的用途写的是本科目", en: "What an item is for is said of that item"},
  *check(view): Generator<Finding> {
    for (const {id, subject, text, section, line} of view.statements("purpose")) {
      const row = view.row("05", subject.slice(ITEM.length)) ?? view.row("03", subject.slice(ITEM.length));
      if (!row) continue;
      yield toFinding(view, {
        rule: "text",
        key: id,
        subject,
        outcome: "scope",
        printed: text,
        computed: row.name,
        about: [],
        operands: [`${row.table}:${row.key}:total`],
        detail: {section, line: String(line)}
      });
    }
  },
  tell({printed, computed, detail}, view) {
    const {section = "", line = ""} = detail;
    const at = pageOrLine(line, view);
    return toTelling({
      title: {
        zh: `“${computed}”的用途写成了“${printed}”`,
        en: `“${computed}” is said to be for “${printed}”`
      },
      says: {
        zh: `${sectionLabel(section, "zh")}（${at.zh}）写“${computed}”主要用于“${printed}”。`,
        en: `${sectionLabel(section, "en")} (${at.en}) says that “${computed}” is mainly for “${printed}”.`
      },
      computed: {
        zh: `“${printed}”是另一个科目的内容。`,
        en: `“${printed}” is what another item is for.`
      },
      explanation: {
        zh: "多半是从上一段复制文字后没有改。",
        en: "The words were probably copied from the paragraph above and not changed."
      },
      question: {
        zh: `“${computed}”这笔支出实际用于什么？`,
        en: `What was the money of “${computed}” spent on?`
      }
    });
  }
};
