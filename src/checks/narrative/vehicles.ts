import type {Claim, View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import type {Lang} from "../labels.js";
import {type Both, digitsOf, stated, toTelling} from "../words/index.js";

const TRANSFERRED: Both = {
  zh: "车辆可能是划转、调拨来的，不需要购置费。",
  en: "They may have been transferred, which costs nothing."
};
const OTHER_YEAR: Both = {
  zh: "可能是跨年付款，或者由别处购置后调入。",
  en: "The payment may fall in another year, or the vehicles were bought elsewhere and transferred."
};

/** N11, C14: vehicles are bought where money is spent on buying them, and a vehicle more than last year was bought or came from elsewhere. */
export const vehicles: Rule = {
  id: "vehicles",
  source: "3.3 N11, 2 C14",
  title: {zh: "购置的车有购置费，增加的车有来源", en: "Vehicles bought have a cost, those added a source"},
  *check(view): Generator<Finding> {
    const [cost] = view.claims("sangong.vehicles.purchase", "amount", "outturn");
    const [bought] = view.claims("vehicles.bought", "count");
    const [added] = view.claims("vehicles.added", "count");
    if (cost && bought) yield checkPurchase(view, cost, bought);
    if (added && bought && added.amount.value.gt(bought.amount.value)) yield addedUnbought(view, added, bought);
  },
  tell(finding, view) {
    const added = finding.cause === "added-unbought";
    const ids = finding.operands.map((o) => o.id);
    const [first = "", second = ""] = ids;
    const digits = (id: string, lang: Lang) => digitsOf(id, view, lang);
    return toTelling({
      title: added
        ? {
            zh: `公务用车：增加 ${digits(first, "zh")}，购置 ${digits(second, "zh")}`,
            en: `Official vehicles: ${digits(first, "en")} added, ${digits(second, "en")} bought`
          }
        : {
            zh: `公务用车：购置 ${digits(first, "zh")}，购置费 ${digits(second, "zh")}`,
            en: `Official vehicles: ${digits(first, "en")} bought for ${digits(second, "en")}`
          },
      says: stated(ids, view),
      computed: added
        ? {zh: "增加的车多于购置的车。", en: "More vehicles were added than bought."}
        : {
            zh: "购置费与购置数一个为 0，一个不为 0。",
            en: "Of the cost of purchase and the number bought, one is nothing and the other is not."
          },
      explanation: added ? TRANSFERRED : OTHER_YEAR,
      question: added
        ? {zh: "增加的车从哪里来？", en: "Where did the added vehicles come from?"}
        : {zh: "购置了几辆车，款项何时支付？", en: "How many vehicles were bought, and when were they paid for?"}
    });
  }
};

function checkPurchase(view: View, cost: Claim, bought: Claim): Finding {
  const mixed = cost.amount.value.isZero() !== bought.amount.value.isZero();
  const telling = mixed || cost.amount.value.isZero();
  return toFinding(view, {
    rule: "vehicles",
    subject: bought.id,
    outcome: mixed ? "scope" : "equal",
    printed: bought.amount.text,
    about: telling ? [bought.id] : [],
    operands: telling ? [bought.id, cost.id] : [],
    cause: mixed ? "cost-without-count" : null
  });
}

function addedUnbought(view: View, added: Claim, bought: Claim): Finding {
  return toFinding(view, {
    rule: "vehicles",
    subject: added.id,
    outcome: "scope",
    printed: added.amount.text,
    computed: bought.amount.text,
    difference: added.amount.value.minus(bought.amount.value).toFixed(),
    operands: [added.id, bought.id],
    cause: "added-unbought"
  });
}
