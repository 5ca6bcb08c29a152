import {type Finding, type Rule, toFinding} from "../finding.js";
import {say} from "./words.js";

/** N11: vehicles kept on appropriations are among those held. Fewer is another scope; more cannot be. */
export const vehicleScope: Rule = {
  id: "scope",
  source: "3.3 N11, 3.7 (6)",
  title: {zh: "公务用车保有量与车辆总数", en: "Vehicles kept and vehicles held"},
  *check(view): Generator<Finding> {
    const [kept] = view.claims("vehicles.kept", "count");
    const [held] = view.claims("assets.vehicles", "count");
    if (!kept || !held) return;
    const difference = kept.amount.value.minus(held.amount.value);
    yield toFinding(view, {
      rule: "scope",
      subject: kept.id,
      outcome: difference.isZero() ? "equal" : difference.gt(0) ? "unequal" : "scope",
      printed: kept.amount.text,
      computed: held.amount.text,
      difference: difference.toFixed(),
      formula: `{${held.id}}`,
      about: [kept.id, held.id],
      operands: [kept.id, held.id]
    });
  },
  tell(finding, view) {
    const [kept = "", held = ""] = finding.operands.map((o) => o.id);
    const more = finding.outcome === "unequal";
    const by = (finding.difference ?? "").replace("-", "");
    return {
      zh: {
        says: `${say(kept, view, "zh")}；${say(held, view, "zh")}。`,
        computed: more ? `开支财政拨款的车比实有的车还多 ${by} 辆。` : `两处相差 ${by} 辆。`,
        explanation: more
          ? "两处的截止日期或单位范围可能不同。"
          : "两处范围不同：前者只算开支财政拨款的公务用车，后者是实有的全部车辆。",
        question: more ? "以哪一处为准？" : "其余的车辆由什么经费开支？"
      },
      en: {
        says: `${say(kept, view, "en")}; ${say(held, view, "en")}.`,
        computed: more ? `More vehicles, by ${by}, are kept on appropriations than are held.` : `They differ by ${by}.`,
        explanation: more
          ? "The two may be counted at different dates or for different units."
          : "Two scopes: the first counts official vehicles kept on appropriations, the second every vehicle held.",
        question: more ? "Which of the two holds?" : "What pays for the other vehicles?"
      }
    };
  }
};
