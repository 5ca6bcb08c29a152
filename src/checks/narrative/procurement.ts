import {
  add,
  type Claim,
  Decimal,
  type Interval,
  multiply,
  NOTHING,
  overlaps,
  toDigits,
  toPoint,
  type View,
  ZERO
} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {about, inUnitOf, stated, toTelling} from "../words/index.js";
import {boundsOf, decimalsOf} from "./precision.js";
import {checkSum, plus} from "./signed-sum.js";
import {tellSum} from "./tell-sum.js";

const KINDS = ["goods", "works", "services"];
const HUNDREDTH = new Decimal("0.01");
/** Each amount is part of the one before it. */
const NESTED = [
  ["procurement.sme", "procurement"],
  ["procurement.micro", "procurement.sme"]
] as const;

/** N12, C17, C18: the three kinds add to the total; small firms' contracts are part of it; their shares by kind give their amount. */
export const procurement: Rule = {
  id: "procurement",
  source: "3.3 N12, 2 C17 C18",
  title: {zh: "政府采购的各类合起来是总额", en: "Kinds of procurement add to the whole"},
  *check(view): Generator<Finding> {
    const total = amountOf(view, "procurement");
    const kinds = KINDS.flatMap((k) => amountOf(view, `procurement.${k}`) ?? []);
    if (total && kinds.length === KINDS.length) {
      const parts = kinds.map((c) => plus(c.id));
      const finding = checkSum(view, plus(total.id), parts, {rule: "procurement"});
      // Told in another section, they may be of another body or another stage.
      const apart = kinds.some((c) => c.section !== total.section);
      if (finding) yield finding.outcome === "unequal" && apart ? asked(finding) : finding;
    }
    for (const [part, whole] of NESTED) yield* checkPart(view, part, whole);
    yield* checkWeighted(view);
  },
  tell(finding, view) {
    if (finding.cause === "part-above-whole") return tellPart(finding, view);
    return tellSum(finding, view, {
      explanation:
        finding.cause === "weighted"
          ? {zh: "各类的占比可能没有逐一填写。", en: "The shares by kind may not all have been filled in."}
          : {zh: "可能有一处抄错。", en: "One of the amounts may have been miscopied."},
      question: {
        zh: "货物、工程、服务各采购了多少，其中授予中小企业多少？",
        en: "How much was bought of goods, works and services, and how much of it from small and medium firms?"
      }
    });
  }
};

function asked(finding: Finding): Finding {
  return Object.freeze({...finding, level: "doubt" as const});
}

function amountOf(view: View, subject: string): Claim | undefined {
  return view.claims(subject, "amount", "outturn")[0];
}

function* checkPart(view: View, part: string, whole: string): Generator<Finding> {
  const [p, w] = [amountOf(view, part), amountOf(view, whole)];
  if (!p || !w || boundsOf(view, p.id).lo.lte(boundsOf(view, w.id).hi)) return;
  yield toFinding(view, {
    rule: "procurement",
    key: `${p.id}>`,
    subject: p.id,
    outcome: "unequal",
    // Contracts and payments are counted apart in some places, small and micro firms too.
    level: "doubt",
    printed: p.amount.text,
    computed: w.amount.text,
    difference: toDigits(p.amount.value.minus(w.amount.value), decimalsOf(view, p.id)),
    operands: [p.id, w.id],
    cause: "part-above-whole"
  });
}

/**
 * Where several kinds were bought, the small firms' share of each times its amount must give their amount. With one kind
 * only, the `share` rule says it better.
 */
function* checkWeighted(view: View): Generator<Finding> {
  const sme = amountOf(view, "procurement.sme");
  const terms = KINDS.flatMap((kind) => {
    const amount = amountOf(view, `procurement.${kind}`);
    const [share] = view.claims(`procurement.sme.${kind}`, "share");
    return amount && share && ["", amount.subject].includes(share.of) ? [{amount, share}] : [];
  });
  const bought = terms.filter((t) => !t.amount.amount.value.isZero());
  if (!sme || terms.length < KINDS.length || bought.length < 2) return;
  const value = bought
    .reduce((sum, t) => sum.plus(t.amount.amount.value.times(t.share.amount.value)), ZERO)
    .times(HUNDREDTH);
  const bounds = bought.reduce<Interval>((sum, t) => add(sum, productOf(view, t.amount, t.share)), NOTHING);
  const holds = overlaps(boundsOf(view, sme.id), bounds);
  const exact = toDigits(value, 2) === toDigits(sme.amount.value, 2);
  yield toFinding(view, {
    rule: "procurement",
    key: `${sme.id}=weighted`,
    subject: sme.id,
    outcome: holds ? (exact ? "equal" : "rounding") : "unequal",
    printed: sme.amount.text,
    computed: toDigits(value, 2),
    difference: toDigits(sme.amount.value.minus(value), 2),
    operands: [sme.id, ...bought.flatMap((t) => [t.amount.id, t.share.id])],
    cause: holds ? null : "weighted"
  });
}

function productOf(view: View, amount: Claim, share: Claim): Interval {
  return multiply(multiply(boundsOf(view, amount.id), boundsOf(view, share.id)), toPoint(HUNDREDTH));
}

function tellPart({subject, operands, difference}: Finding, view: View) {
  return toTelling({
    title: about(subject, view, {zh: "：比总额还多", en: ": more than the whole"}),
    says: stated(
      operands.map((o) => o.id),
      view
    ),
    computed: {
      zh: `部分比总体多 ${inUnitOf(subject, difference, view, "zh")}。`,
      en: `The part exceeds the whole by ${inUnitOf(subject, difference, view, "en")}.`
    },
    explanation: {
      zh: "可能一处按合同金额、一处按支付金额，或者有一处抄错。",
      en: "One may count contracts and the other payments, or one is miscopied."
    },
    question: {zh: "两个数各按什么口径统计？", en: "On what basis is each of the two counted?"}
  });
}
