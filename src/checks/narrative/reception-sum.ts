import type {View} from "../../accounts/index.js";
import type {Finding, Rule} from "../finding.js";
import {isOfTheYear} from "./meant-subject.js";
import {nearAmount} from "./near-amount.js";
import {checkSum, plus} from "./signed-sum.js";
import {tellSum} from "./tell-sum.js";

/** Wholes of table 09 that the narrative splits further, or again. */
const SPLITS: Readonly<Record<string, readonly string[]>> = {
  "sangong.reception": ["sangong.reception.foreign", "sangong.reception.domestic"],
  "sangong.vehicles": ["sangong.vehicles.purchase", "sangong.vehicles.running"]
};

/**
 * C15, N9: hospitality is foreign and domestic, vehicles are bought and run. Where the wording holds the foreign part inside
 * the domestic one (Shanghai), the domestic amount alone is the whole.
 */
export const receptionSum: Rule = {
  id: "reception-sum",
  source: "2 C15, 3.3 N9",
  title: {zh: "“三公”各项等于再分的部分之和", en: "Items of the three public expenses are the sum of their parts"},
  *check(view): Generator<Finding> {
    for (const [whole, parts] of Object.entries(SPLITS)) {
      const finding = checkSplit(view, whole, parts);
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    return tellSum(finding, view, {
      explanation: {
        zh: "可能还有没写出的部分，或者有一处抄错。",
        en: "A part may have been left out, or one place miscopied."
      },
      question: {zh: "各部分的金额分别是多少？", en: "What is the amount of each part?"}
    });
  }
};

function checkSplit(view: View, whole: string, subjects: readonly string[]): Finding | null {
  const parts = subjects.flatMap((s) => view.claims(s, "amount", "outturn").find((c) => isOfTheYear(c, view)) ?? []);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < subjects.length) return null;
  const total = nearAmount(view, first, whole, "outturn");
  if (!total) return null;
  const together = checkSum(
    view,
    plus(total),
    parts.map((p) => plus(p.id)),
    {rule: "reception-sum"}
  );
  const within = whole === "sangong.reception" && together?.outcome === "unequal";
  const alone = within ? checkSum(view, plus(total), [plus(last.id)], {rule: "reception-sum"}) : null;
  if (alone && alone.outcome !== "unequal") return alone;
  // What is neither foreign nor domestic official hospitality may go unsaid; parts above the whole cannot be.
  const below = within && together && !together.difference?.startsWith("-");
  return below ? Object.freeze({...together, level: "doubt" as const}) : together;
}
