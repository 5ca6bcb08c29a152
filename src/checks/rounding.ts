import type {View} from "../accounts/index.js";
import type {Finding, Rule, Telling} from "./finding.js";
import {labelOf} from "./labels.js";

/** How many tails the words spell out; the rest are counted. */
const SPELT = 6;

/** Rounding tails told together: one note for the tables, one for the narrative. Its members are in `detail`, one a key. */
export const rounding: Omit<Rule, "check"> & {group(findings: readonly Finding[]): Finding[]} = {
  id: "rounding",
  source: "2.1",
  title: {zh: "尾差", en: "Rounding tails"},
  group(findings) {
    const tails = findings.filter((f) => f.outcome === "rounding");
    const narrative = (f: Finding) => f.subject.startsWith("claim:");
    return [
      ...toGroup(
        "tables",
        tails.filter((f) => !narrative(f))
      ),
      ...toGroup("narrative", tails.filter(narrative))
    ];
  },
  tell(finding, view) {
    const members = Object.values(finding.detail).map((line) => line.split("|"));
    return {zh: tellChinese(members, view), en: tellEnglish(members, view)};
  }
};

function toGroup(key: string, tails: readonly Finding[]): Finding[] {
  const [first] = tails;
  if (!first) return [];
  return [
    Object.freeze({
      ...first,
      id: `rounding:${key}`,
      rule: "rounding",
      subject: key,
      printed: null,
      computed: null,
      difference: null,
      formula: "",
      cause: null,
      about: Object.freeze([...new Set(tails.flatMap((f) => f.about))]),
      operands: Object.freeze(tails.flatMap((f) => f.operands.filter((o) => f.about.includes(o.id)))),
      detail: Object.freeze(
        Object.fromEntries(tails.map((f) => [f.id, [f.subject, f.printed ?? "", f.computed ?? ""].join("|")]))
      )
    })
  ];
}

function tellChinese(members: readonly (readonly string[])[], view: View): Telling {
  const spelt = members
    .slice(0, SPELT)
    .map(([id = "", printed, computed]) => `${labelOf(id, view, "zh")} 印 ${printed}，算得 ${computed}`)
    .join("；");
  return {
    says: `${members.length} 处合计、比率与其组成部分在末位上不完全相等。`,
    computed: `${spelt}${members.length > SPELT ? `；另有 ${members.length - SPELT} 处` : ""}。`,
    explanation: "都落在四舍五入允许的范围之内：各数由元换算成万元并各自取整，合计难免差一个末位。",
    question: ""
  };
}

function tellEnglish(members: readonly (readonly string[])[], view: View): Telling {
  const spelt = members
    .slice(0, SPELT)
    .map(([id = "", printed, computed]) => `${labelOf(id, view, "en")}: printed ${printed}, computed ${computed}`)
    .join("; ");
  return {
    says: `${members.length} totals or ratios differ from their parts in the last digit.`,
    computed: `${spelt}${members.length > SPELT ? `; and ${members.length - SPELT} more` : ""}.`,
    explanation: "All lie within what rounding allows: each figure was converted from yuan and rounded on its own.",
    question: ""
  };
}
