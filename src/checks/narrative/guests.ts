import type {View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {about, type Both, stated, toTelling} from "../words/index.js";

const MORE: Both = {zh: "：比人次还多", en: ": more groups than persons"};
const MIXED: Both = {zh: "、人次、费用：有的为 0", en: ", persons and cost: some are nothing"};

const VISITS = [
  {groups: "abroad.groups", persons: "abroad.persons", cost: "sangong.abroad"},
  {groups: "reception.foreign.groups", persons: "reception.foreign.persons", cost: "sangong.reception.foreign"},
  {groups: "reception.domestic.groups", persons: "reception.domestic.persons", cost: "sangong.reception.domestic"}
] as const;

/** C13, C15: groups, persons and cost are all nothing or none is, and no group has less than one person. */
export const guests: Rule = {
  id: "guests",
  source: "2 C13 C15, 3.3 N9",
  title: {zh: "批次、人次与费用相合", en: "Groups, persons and cost fit each other"},
  *check(view): Generator<Finding> {
    for (const {groups, persons, cost} of VISITS) {
      const ids = [
        view.claims(groups, "count")[0]?.id,
        view.claims(persons, "count")[0]?.id,
        view.claims(cost, "amount", "outturn")[0]?.id
      ];
      const known = ids.filter((id) => id !== undefined);
      if (known.length > 1) yield checkTogether(view, known);
      const [g, p] = ids;
      if (g && p && exceeds(view, g, p)) yield moreGroups(view, g, p);
    }
  },
  tell(finding, view) {
    const more = finding.cause === "more-groups";
    return toTelling({
      title: about(finding.subject, view, more ? MORE : MIXED),
      says: stated(
        finding.operands.map((o) => o.id),
        view
      ),
      computed: more
        ? {zh: "团组数多于人次。", en: "There are more groups than persons."}
        : {zh: "有的为 0，有的不为 0。", en: "Some are nothing and some are not."},
      explanation: more
        ? {
            zh: "人次与团组可能写反，或者有一处抄错。",
            en: "Groups and persons may have changed places, or one is miscopied."
          }
        : {
            zh: "费用可能由别处负担或跨年支付，也可能有一处漏填。",
            en: "The cost may have been borne elsewhere or in another year, or a blank was not filled in."
          },
      question: {
        zh: "团组、人次和费用各是多少，费用由谁负担？",
        en: "How many groups and persons were there, at what cost, and who paid?"
      }
    });
  }
};

/** All nothing is the one thing that agrees and can be told from the numbers alone. */
function checkTogether(view: View, ids: readonly string[]): Finding {
  const zeros = ids.filter((id) => view.amount(id)?.value.isZero());
  const mixed = zeros.length > 0 && zeros.length < ids.length;
  const nothing = zeros.length === ids.length;
  return toFinding(view, {
    rule: "guests",
    subject: ids[0] ?? "",
    outcome: mixed ? "scope" : "equal",
    about: mixed || nothing ? ids : [],
    operands: mixed || nothing ? ids : [],
    cause: mixed ? "some-nothing" : null
  });
}

function exceeds(view: View, groups: string, persons: string): boolean {
  const [g, p] = [view.amount(groups)?.value, view.amount(persons)?.value];
  return g !== undefined && p?.gt(0) === true && g.gt(p);
}

function moreGroups(view: View, groups: string, persons: string): Finding {
  return toFinding(view, {
    rule: "guests",
    key: `${groups}>`,
    subject: groups,
    outcome: "unequal",
    // Told in two places, the two may count different visits.
    ...(view.place(groups).section === view.place(persons).section ? {} : {level: "doubt"}),
    printed: view.amount(groups)?.text ?? "",
    computed: null,
    about: [groups, persons],
    operands: [groups, persons],
    cause: "more-groups"
  });
}
