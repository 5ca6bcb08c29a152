import type {Claim, View} from "../../accounts/index.js";
import type {Finding, Rule} from "../finding.js";
import {checkSum, plus} from "./signed-sum.js";
import {tellSum} from "./tell-sum.js";

const GRADES = ["excellent", "good", "passed", "failed"].map((grade) => `evaluation.grade.${grade}`);
/** A whole and all of its parts: where one part is not printed, nothing can be said. */
const SUMS: readonly (readonly [string, readonly string[]])[] = [
  ["evaluation.projects", GRADES],
  ["evaluation.problems", ["evaluation.problems.mended", "evaluation.problems.open"]]
];

/** C21, N13: projects of all four grades are the projects evaluated; problems put right and open are those found. */
export const evaluationCounts: Rule = {
  id: "evaluation-counts",
  source: "2 C21, 3.3 N13",
  title: {zh: "各评级的项目合起来是自评项目数", en: "Projects by grade add to the projects evaluated"},
  *check(view): Generator<Finding> {
    for (const [whole, parts] of SUMS) {
      const total = countOf(view, whole);
      const counts = parts.flatMap((part) => countOf(view, part) ?? []);
      if (!total || counts.length < parts.length) continue;
      const finding = checkSum(
        view,
        plus(total.id),
        counts.map((c) => plus(c.id)),
        {rule: "evaluation-counts"}
      );
      // A project may not have been graded yet, nor a problem taken up.
      const below = finding?.outcome === "unequal" && !finding.difference?.startsWith("-");
      if (finding) yield below ? Object.freeze({...finding, level: "doubt" as const}) : finding;
    }
  },
  tell(finding, view) {
    return tellSum(finding, view, {
      explanation: {
        zh: "可能有项目没有评级，或者有一处抄错。",
        en: "A project may not have been graded, or one number miscopied."
      },
      question: {zh: "自评的项目各评为哪一级？", en: "How was each of the projects graded?"}
    });
  }
};

/** Two counts of one thing are another rule's matter. */
function countOf(view: View, subject: string): Claim | undefined {
  const [claim, second] = view.claims(subject, "count");
  return second ? undefined : claim;
}
