import type {Claim, View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {about, stated, toTelling} from "../words/index.js";
import {nearAmount} from "./near-amount.js";
import {checkSum, plus} from "./signed-sum.js";
import {type SumWords, tellSum} from "./tell-sum.js";

const SOME: SumWords = {
  explanation: {zh: "文中可能只列了主要的任务。", en: "Only the main trips may be listed."},
  question: {zh: "其余的出国（境）任务是哪些？", en: "Which were the other trips?"}
};
const MISCOPIED: SumWords = {
  explanation: {
    zh: "可能是某一次任务的数抄错，或者一个团组执行了几项任务。",
    en: "One trip may have been miscopied, or one delegation made several trips."
  },
  question: {
    zh: "各次任务的人次和金额分别是多少？",
    en: "How many went on each trip, and at what cost?"
  }
};

/** C13: the trips abroad that are listed add to the cost and to the persons. A list of the main ones may stay below. */
export const trips: Rule = {
  id: "trips",
  source: "2 C13, 3.3 N9",
  title: {zh: "出国（境）任务的明细合起来是总数", en: "Trips abroad, one by one, add to the whole"},
  *check(view): Generator<Finding> {
    const costs = view.claims("abroad.trip", "amount");
    const heads = view.claims("abroad.trip.persons", "count");
    const [first] = costs;
    const cost = first && nearAmount(view, first, "sangong.abroad", "outturn");
    if (cost) yield* checkList(view, cost, costs);
    const persons = view.claims("abroad.persons", "count")[0]?.id;
    if (persons && heads.length > 0) yield* checkList(view, persons, heads);
    yield* countTrips(view, Math.max(costs.length, heads.length));
  },
  tell(finding, view) {
    const words = finding.cause === "main-trips" ? SOME : MISCOPIED;
    return finding.formula ? tellSum(finding, view, words) : tellCount(finding, view, words);
  }
};

function* checkList(view: View, whole: string, list: readonly Claim[]): Generator<Finding> {
  const terms = list.map((c) => plus(c.id));
  const finding = checkSum(view, plus(whole), terms, {rule: "trips"});
  if (!finding) return;
  const below = finding.outcome === "unequal" && !finding.difference?.startsWith("-");
  if (below) yield Object.freeze({...finding, level: "doubt", cause: "main-trips"} as const);
  else yield isRecounted(view, whole, list) ? Object.freeze({...finding, level: "doubt" as const}) : finding;
}

/** One who goes on two trips is 1 人 and 2 人次. */
function isRecounted(view: View, whole: string, list: readonly Claim[]): boolean {
  const unit = view.number(whole)?.unit;
  return list.some((c) => c.measure === "count" && c.unit !== unit);
}

/** As many delegations as trips listed. Told apart only as a question: one delegation may make several. */
function* countTrips(view: View, listed: number): Generator<Finding> {
  const [groups] = view.claims("abroad.groups", "count");
  if (!groups || listed === 0) return;
  const equal = groups.amount.value.eq(listed);
  yield toFinding(view, {
    rule: "trips",
    subject: groups.id,
    outcome: equal ? "equal" : "scope",
    printed: groups.amount.text,
    computed: String(listed),
    difference: groups.amount.value.minus(listed).toFixed(),
    operands: [groups.id, ...view.claims("abroad.trip", "amount").map((c) => c.id)].slice(0, equal ? 1 : undefined)
  });
}

function tellCount({subject, printed, computed}: Finding, view: View, words: SumWords) {
  return toTelling({
    title: about(subject, view, {
      zh: ` ${printed} 个，列出 ${computed} 次任务`,
      en: `: ${printed}, with ${computed} trips listed`
    }),
    says: stated([subject], view),
    computed: {zh: `文中逐一列出的任务有 ${computed} 次。`, en: `The text lists ${computed} trips.`},
    ...words
  });
}
