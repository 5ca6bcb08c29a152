import {type Finding, type Rule, toFinding} from "../finding.js";
import type {Lang} from "../labels.js";
import {digitsOf, size, stated, toTelling} from "../words/index.js";

/** N11: vehicles kept on appropriations are among those held. Fewer is another scope; more may be counted of other units or at another date, and is asked about all the more. */
export const vehicleScope: Rule = {
  id: "scope",
  source: "3.3 N11, 3.7 (6)",
  title: {zh: "公务用车保有量不超过车辆总数", en: "Vehicles kept are among the vehicles held"},
  *check(view): Generator<Finding> {
    const [kept] = view.claims("vehicles.kept", "count");
    const [held] = view.claims("assets.vehicles", "count");
    if (!kept || !held) return;
    const difference = kept.amount.value.minus(held.amount.value);
    yield toFinding(view, {
      rule: "scope",
      subject: kept.id,
      outcome: difference.isZero() ? "equal" : difference.gt(0) ? "unequal" : "scope",
      ...(difference.isZero() ? {} : {level: "doubt"}),
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
    const by = size(finding.difference);
    const digits = (id: string, lang: Lang) => digitsOf(id, view, lang);
    return toTelling({
      title: {
        zh: `同一年的车：${digits(kept, "zh")}还是 ${digits(held, "zh")}`,
        en: `Vehicles of one year: ${digits(kept, "en")} or ${digits(held, "en")}?`
      },
      says: stated([kept, held], view),
      computed: more
        ? {
            zh: `开支财政拨款的车比实有的车还多 ${by} 辆。`,
            en: `${by} more vehicles are kept on appropriations than are held.`
          }
        : {zh: `两处相差 ${by} 辆。`, en: `They differ by ${by} vehicles.`},
      explanation: more
        ? {
            zh: "两处的截止日期或单位范围可能不同。",
            en: "The two may be counted at different dates or for different units."
          }
        : {
            zh: "两处范围可能不同：前者只算开支财政拨款的公务用车，后者是实有的全部车辆。",
            en: "The scopes may differ: the first counts official vehicles kept on appropriations, the second every vehicle held."
          },
      question: more
        ? {zh: "两处各按什么日期、什么范围统计？", en: "At what date and for which units is each of the two counted?"}
        : {zh: `其余 ${by} 辆车由什么经费开支？`, en: `What pays for the other ${by} vehicles?`}
    });
  }
};
