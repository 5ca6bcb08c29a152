import {
  type Claim,
  type Indicator,
  NOTHING,
  type Project,
  sumPrinted,
  toCellId,
  toPoint,
  type View
} from "../../accounts/index.js";
import {compare} from "../compare.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {sangongOf} from "./sangong-project.js";
import {inForm, tellBoth, withAllDigits} from "./tell.js";

const GROUPS = /团组|批次|批数|来访团/;
const RECEPTION = ["reception.domestic.groups", "reception.foreign.groups"];
/** A difference is told only where the words speak of one thing: at least this part of the claim's word pairs recur. */
const ALIKE = 0.3;

/**
 * M8: a count that a form and the narrative both state. Groups received stand in the form of a hospitality project and in the
 * text on hospitality; other counts in a form and in the paragraph on its project, told by unit and words.
 */
export const count: Rule = {
  id: "count",
  source: "3.4 M8, 3.6",
  title: {zh: "同一数量，两处印数", en: "One count in two places"},
  *check(view) {
    for (const project of view.accounts.projects) {
      for (const indicator of view.indicators(project.id)) {
        const finding = checkGroups(view, project, indicator);
        if (finding) yield finding;
      }
      for (const claim of view.claims(`project:${project.id}`, "count")) {
        const finding = checkCount(view, project, claim);
        if (finding) yield finding;
      }
    }
  },
  tell(finding, view) {
    const [result = "", ...others] = finding.operands.map(({id}) => id);
    const stated = others.filter((id) => !id.endsWith(":target"));
    const form = [...others.filter((id) => id.endsWith(":target")), result];
    const list = (lang: "zh" | "en") => withAllDigits(stated, view, lang);
    const groups = finding.detail.kind === "groups";
    return tellBoth(
      finding,
      {
        says: `${inForm(form, view, "zh")}。`,
        computed: `${list("zh")}${stated.length > 1 ? `，合计 ${finding.computed}` : ""}。`,
        explanation: groups
          ? "两处的统计范围可能不同，例如自评表计入了不在公务接待费中列支的团组；完成值也可能照填了目标值。"
          : "两处的统计范围或时点可能不同。",
        question: groups ? "两处各依据哪份接待清单？接待费用于其中哪些团组？" : "两处各按什么范围统计？"
      },
      {
        says: `${inForm(form, view, "en")}.`,
        computed: `${list("en")}${stated.length > 1 ? `; together ${finding.computed}` : ""}.`,
        explanation: groups
          ? "The two may count different things, such as groups not paid from hospitality; or the form repeats its target."
          : "The two may count different things, or at different times.",
        question: groups
          ? "Which list of guests is each count from, and which of the groups did the spending pay for?"
          : "What does each of the two count?"
      }
    );
  }
};

function checkGroups(view: View, project: Project, {id, third}: Indicator): Finding | null {
  const hospitality = sangongOf(project)?.key === "reception" || third.includes("接待");
  const claims = RECEPTION.flatMap((subject) => view.claims(subject, "count"));
  if (!hospitality || !GROUPS.test(third) || claims.length === 0) return null;
  return toCounted(view, id, claims, {kind: "groups"});
}

/** The one indicator of the project that counts in the claim's unit and speaks of the same thing. */
function checkCount(view: View, project: Project, claim: Claim): Finding | null {
  const counted = view.indicators(project.id).filter(({id}) => view.cell("10", id, "result")?.unit === claim.unit);
  const [indicator, other] = counted;
  const rivals = view.claims(claim.subject, "count").filter(({unit}) => unit === claim.unit);
  if (!indicator || other || !claim.unit || rivals.length > 1) return null;
  const finding = toCounted(view, indicator.id, [claim], {kind: "count"});
  const alike = likeness(claim.label, indicator.third) >= ALIKE;
  return finding && (finding.level === null || alike) ? finding : null;
}

function toCounted(
  view: View,
  row: string,
  claims: readonly Claim[],
  detail: Readonly<Record<string, string>>
): Finding | null {
  const id = toCellId("10", row, "result");
  const printed = view.amount(id);
  if (!printed) return null;
  const ids = claims.map((claim) => claim.id);
  const value = sumPrinted(view, ids);
  const outcome = compare(printed, {value, bounds: value.isZero() ? NOTHING : toPoint(value)});
  return toFinding(view, {
    rule: "count",
    key: `${id}:${ids[0] ?? ""}`,
    outcome,
    level: outcome === "unequal" ? "doubt" : null,
    subject: id,
    printed: printed.text,
    computed: value.toString(),
    difference: printed.value.minus(value).toString(),
    about: [id, ...ids],
    operands: [id, ...ids, toCellId("10", row, "target")],
    detail
  });
}

/** How many of one label's pairs of neighbouring characters recur in another: Chinese has no spaces between words. */
function likeness(label: string, other: string): number {
  const pairs = [...label].slice(1).map((c, i) => `${[...label][i]}${c}`);
  return pairs.length ? pairs.filter((pair) => other.includes(pair)).length / pairs.length : 0;
}
