import type {View} from "../accounts/index.js";
import type {Finding, Rule} from "./finding.js";
import type {Lang} from "./labels.js";
import {type Both, inBoth, listed, toTelling} from "./words/index.js";

type Members = readonly (readonly string[])[];

/** How many tails the words spell out; the rest are counted. */
const SPELT = 6;

/** What a rule compares that no cell prints as it is. */
const DERIVED: Readonly<Record<string, Both>> = {
  "non-fiscal-roll": {
    zh: "表01 减表04 的年末结转和结余",
    en: "closing balance of table 01 less that of table 04"
  }
};

/** Rounding tails told together: one note for the tables, one for the narrative. Its members are in `detail`, one a key. */
export const rounding: Omit<Rule, "check"> & {group(findings: readonly Finding[]): Finding[]} = {
  id: "rounding",
  source: "2.1",
  title: {zh: "四舍五入的尾差", en: "Rounding tails"},
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
    const members = Object.entries(finding.detail).map(([id, line]) => [ruleOf(id), ...line.split("|")]);
    const tables = finding.subject === "tables";
    const n = members.length;
    return toTelling({
      title: {
        zh: `${tables ? "表内" : "文中"}有 ${n} 处尾差`,
        en: `${n} rounding tails in the ${tables ? "tables" : "text"}`
      },
      says: {
        zh: `${tables ? "表内" : "文中"}有 ${n} 处，合计或比率与算得的在末位上不同。`,
        en: `In the ${tables ? "tables" : "text"}, ${n} totals or ratios differ from their parts in the last digit.`
      },
      computed: inBoth((lang) => computedOf(members, view, lang)),
      explanation: {
        zh: "都在四舍五入允许的范围之内：各数由元折成万元，各自取整，合计难免差一个末位。",
        en: "All lie within what rounding allows: each figure was converted from yuan and rounded on its own."
      }
    });
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

function ruleOf(finding: string): string {
  return finding.slice(0, finding.indexOf(":"));
}

function computedOf(members: Members, view: View, lang: Lang): string {
  const spelt = members.slice(0, SPELT).map((member) => toldOf(member, view, lang));
  const more = members.length - spelt.length;
  if (lang === "zh") return `${spelt.join("；")}${more > 0 ? `；另有 ${more} 处` : ""}。`;
  return `${spelt.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}

/** A fall is told by its size, as it is printed. */
function toldOf([rule = "", id = "", printed = "", computed = ""]: readonly string[], view: View, lang: Lang): string {
  const name = DERIVED[rule]?.[lang] ?? listed(id, view, lang);
  const fall = printed.startsWith("-") && computed.startsWith("-");
  const [a, b] = [printed, computed].map((digits) => (fall ? digits.slice(1) : digits));
  return lang === "zh" ? `${name}写 ${a}，算得 ${b}` : `${name}: ${a} is printed, ${b} computed`;
}
