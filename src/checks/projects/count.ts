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
import {about, type Both, inUnitOf, SILENT, stated} from "../words/index.js";
import {sangongOf} from "./sangong-project.js";
import {tell} from "./tell.js";

const GROUPS_DIFFER: Both = {
  zh: "两处的统计范围可能不同，例如自评表计入了不在公务接待费中列支的团组；完成值也可能照填了目标值。",
  en: "The two may count different things, such as groups not paid from hospitality; or the form repeats its target."
};
const COUNTS_DIFFER: Both = {
  zh: "两处的统计范围或时点可能不同。",
  en: "The two may count different things, or at different times."
};

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
  title: {zh: "自评表与文中的数量一致", en: "Counts of forms are those of the text"},
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
    const claims = others.filter((id) => !id.endsWith(":target"));
    const target = others.filter((id) => id.endsWith(":target"));
    const groups = finding.detail.kind === "groups";
    const sum =
      claims.length > 1
        ? {
            zh: `合计 ${inUnitOf(claims[0] ?? "", finding.computed, view, "zh")}。`,
            en: ` Together that is ${finding.computed}.`
          }
        : SILENT;
    const said = stated(claims, view);
    return tell(finding, {
      title: groups
        ? {
            zh: `一笔接待，自评表 ${finding.printed} 个团组，文中 ${finding.computed} 个`,
            en: `One bill: ${finding.printed} groups in the form, ${finding.computed} in the text`
          }
        : about(result, view, {
            zh: `：自评表 ${finding.printed}，文中 ${finding.computed}`,
            en: `: ${finding.printed} in the form, ${finding.computed} in the text`
          }),
      says: stated([...target, result], view),
      computed: {zh: `${said.zh}${sum.zh}`, en: `${said.en}${sum.en}`},
      explanation: groups ? GROUPS_DIFFER : COUNTS_DIFFER,
      question: groups
        ? {
            zh: "两处各依据哪份接待清单？接待费用于其中哪些团组？",
            en: "Which list of guests is each count from, and which of the groups did the spending pay for?"
          }
        : {zh: "两处各按什么范围统计？", en: "What does each of the two count?"}
    });
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
    // A count of nought adds nothing, and is not what is asked about.
    about: [id, ...claims.filter((c) => value.isZero() || !c.amount.value.isZero()).map((c) => c.id)],
    operands: [id, ...ids, toCellId("10", row, "target")],
    detail
  });
}

/** How many of one label's pairs of neighbouring characters recur in another: Chinese has no spaces between words. */
function likeness(label: string, other: string): number {
  const pairs = [...label].slice(1).map((c, i) => `${[...label][i]}${c}`);
  return pairs.length ? pairs.filter((pair) => other.includes(pair)).length / pairs.length : 0;
}
