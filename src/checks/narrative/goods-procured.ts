import {sumPrinted, toDigits, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {digitsOf, inUnitOf, stated, toTelling} from "../words/index.js";

/** Economic items that can only be goods: equipment, vehicles, materials in store. */
const GOODS = ["31002", "31003", "31008", "31013", "31019", "31021"];

/** 3.6: equipment was bought and no goods are said to have been procured. Small purchases need not go through procurement. */
export const goodsProcured: Rule = {
  id: "goods-procured",
  source: "3.6, 3.7 (7)",
  title: {zh: "购置设备而政府采购货物为 0", en: "Equipment bought, no goods procured"},
  *check(view): Generator<Finding> {
    const [goods] = view.claims("procurement.goods", "amount", "outturn");
    const bought = GOODS.map((code) => `06:${code}:amount`).filter((id) => view.amount(id)?.value.gt(0));
    const [first] = bought;
    if (!goods?.amount.value.isZero() || first === undefined) return;
    yield toFinding(view, {
      rule: "goods-procured",
      subject: goods.id,
      outcome: "scope",
      printed: goods.amount.text,
      computed: toDigits(sumPrinted(view, bought), view.decimals(first)),
      operands: [goods.id, ...bought]
    });
  },
  tell: (finding, view) => tellGoods(finding, view)
};

function tellGoods({subject, operands, computed}: Finding, view: View) {
  const ids = operands.map((o) => o.id);
  const [, cell = ""] = ids;
  const bought = (lang: "zh" | "en") => inUnitOf(cell, computed, view, lang);
  return toTelling({
    title: {
      zh: `购置设备 ${bought("zh")}，采购货物 ${digitsOf(subject, view, "zh")}`,
      en: `Equipment bought for ${bought("en")}, no goods procured`
    },
    says: stated(ids, view),
    computed: {
      zh: `基本支出里购置设备、物资 ${bought("zh")}，政府采购货物支出却是 0。`,
      en: `Basic expenditure bought equipment for ${bought("en")}, yet no goods were procured.`
    },
    explanation: {
      zh: "限额以下的零星采购可以不纳入政府采购；采购按合同签订、支出按付款，也会跨年。",
      en: "Purchases below a threshold need not go through procurement; contracts and payments may fall in different years."
    },
    question: {zh: "这些设备是怎样采购的？", en: "How was this equipment procured?"}
  });
}
