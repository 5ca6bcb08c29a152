import {type Finding, type Level, labelOf, type Outcome, titleOf} from "../checks/index.js";
import {type Frame, type FrameRow, toFrame} from "./frame.js";
import {operandsInOrder} from "./report.js";
import {field, oneOf} from "./resource.js";
import type {Context} from "./verdict.js";

/** What a check and a finding have in common. */
export const checkFields = [
  field("id", "string", "编号", "Rule and subject; stable, unique within the document."),
  field("rule", "string", "规则", "Id of the rule."),
  field("title", "string", "规则名称", "Name of the rule."),
  field("titleEn", "string", "规则英文名称", "Name of the rule in English."),
  oneOf<Outcome>("outcome", "结果", "How the printed number stands to the computed one.", {
    equal: true,
    rounding: true,
    explained: true,
    scope: true,
    unequal: true,
    undefined: true,
    missing: true
  }),
  oneOf<Level | "">("level", "程度", "How serious it is; empty where nothing needs saying.", {
    contradiction: true,
    doubt: true,
    note: true,
    "": true
  }),
  field("subject", "string", "对象", "Id of what it is about."),
  field("label", "string", "对象名称", "What people call it."),
  field("labelEn", "string", "对象英文名称", "The same in English."),
  field("printed", "string", "印的数", "As a reader sees it; empty where nothing is printed."),
  field("computed", "string", "算得的数", "As a reader would see it; empty where nothing was computed."),
  field("difference", "string", "差", "Difference of the two; empty where there is none."),
  field("formula", "string", "算式", "Ids of numbers in braces, and what was done with them."),
  field("about", "string", "涉及", "Ids of the numbers that it questions, parted by spaces."),
  field("operands", "string", "依据", "Ids of all the numbers in it, parted by spaces, those it questions first."),
  field("cause", "string", "原因", "A recognised cause; empty for none.")
];

/** Every check made, those that agree included. */
export function checksFrame({findings, view}: Context): Frame {
  return toFrame({
    name: "checks",
    title: "核对",
    description: "Every check made, with its outcome, formula and operands.",
    fields: checkFields,
    rows: findings.map((finding) => toCheckRow(finding, view))
  });
}

export function toCheckRow(finding: Finding, view: Context["view"]): FrameRow {
  const {id, rule, outcome, level, subject, printed, computed, difference, formula, about, cause} = finding;
  const title = titleOf(rule);
  return {
    id,
    rule,
    title: title.zh,
    titleEn: title.en,
    outcome,
    level: level ?? "",
    subject,
    label: labelOf(subject, view, "zh"),
    labelEn: labelOf(subject, view, "en"),
    printed: printed ?? "",
    computed: computed ?? "",
    difference: difference ?? "",
    formula,
    about: about.join(" "),
    operands: operandsInOrder(finding)
      .map((o) => o.id)
      .join(" "),
    cause: cause ?? ""
  };
}
