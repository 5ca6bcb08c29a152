import type {Finding, Rule} from "../finding.js";
import {checkSum, plus} from "./signed-sum.js";
import {tellSum} from "./tell-sum.js";

const KIND = /^assets\.vehicles\./;

/** C20, N11: the kinds of vehicles add to the vehicles held. */
export const vehicleKinds: Rule = {
  id: "vehicle-kinds",
  source: "2 C20, 3.3 N11",
  title: {zh: "各类车辆合起来是车辆总数", en: "Kinds of vehicles add to the vehicles held"},
  *check(view): Generator<Finding> {
    const [held] = view.claims("assets.vehicles", "count");
    const kinds = view.accounts.claims.filter((c) => c.measure === "count" && KIND.test(c.subject));
    if (!held || kinds.length === 0) return;
    const finding = checkSum(
      view,
      plus(held.id),
      kinds.map((c) => plus(c.id)),
      {rule: "vehicle-kinds"}
    );
    if (finding) yield finding;
  },
  tell(finding, view) {
    return tellSum(finding, view, {
      explanation: {
        zh: "可能有一类没有写出，或者有一处抄错。",
        en: "A kind may have been left out, or one number miscopied."
      },
      question: {zh: "各类车辆分别有几辆？", en: "How many vehicles are there of each kind?"}
    });
  }
};
