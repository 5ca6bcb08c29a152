import type {Claim, View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {say, sayOperands} from "./words.js";

/** N11, C14: vehicles are bought where money is spent on buying them, and a vehicle more than last year was bought or came from elsewhere. */
export const vehicles: Rule = {
  id: "vehicles",
  source: "3.3 N11, 2 C14",
  title: {zh: "公务用车购置", en: "Vehicles bought"},
  *check(view): Generator<Finding> {
    const [cost] = view.claims("sangong.vehicles.purchase", "amount", "outturn");
    const [bought] = view.claims("vehicles.bought", "count");
    const [added] = view.claims("vehicles.added", "count");
    if (cost && bought) yield checkPurchase(view, cost, bought);
    if (added && bought && added.amount.value.gt(bought.amount.value)) yield addedUnbought(view, added, bought);
  },
  tell(finding, view) {
    const added = finding.cause === "added-unbought";
    return {
      zh: {
        says: `${say(finding.subject, view, "zh")}；${sayOperands(finding, view, "zh")}。`,
        computed: added ? "增加的车多于购置的车。" : "购置费与购置数一个为零，一个不为零。",
        explanation: added ? "车辆可能是划转、调拨来的，不需要购置费。" : "可能是跨年付款，或者由别处购置后调入。",
        question: added ? "增加的车从哪里来？" : "购置了几辆车，款项何时支付？"
      },
      en: {
        says: `${say(finding.subject, view, "en")}; ${sayOperands(finding, view, "en")}.`,
        computed: added
          ? "More vehicles were added than bought."
          : "Of the cost of purchase and the number bought, one is nothing and the other is not.",
        explanation: added
          ? "They may have been transferred, which costs nothing."
          : "The payment may fall in another year, or the vehicles were bought elsewhere and transferred.",
        question: added
          ? "Where did the added vehicles come from?"
          : "How many vehicles were bought, and when were they paid for?"
      }
    };
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
