import {Decimal, toDigits, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {about, placedName, SILENT, stated, toTelling} from "../words/index.js";
import {balance} from "./balance.js";
import {rowSum} from "./row-sum.js";
import {sameQuantity} from "./same-quantity.js";
import {sum} from "./sum.js";

const EQUATIONS: readonly Rule[] = [sum, rowSum, balance, sameQuantity];

/** One failing equation names no culprit: every number in it could be the one. */
const ENOUGH = 2;

/** A hint: one number that, with a digit slipped back into place, closes every equation it stands in, none of which holds now. */
export const digitSlip: Rule = {
  id: "digit-slip",
  source: "3.1 A13",
  title: {zh: "可能写错的一位数字", en: "A digit that may have slipped"},
  *check(view) {
    const findings = EQUATIONS.flatMap((rule) => [...rule.check(view)]);
    const sound = new Set(findings.filter((f) => f.outcome !== "unequal").flatMap((f) => f.operands.map((o) => o.id)));
    const failing = findings.filter((f) => f.outcome === "unequal");
    const suspects = new Set(failing.flatMap((f) => f.operands.map((o) => o.id)));
    for (const id of suspects) {
      const equations = failing.filter((f) => f.operands.some((o) => o.id === id));
      if (equations.length >= ENOUGH && !sound.has(id)) yield* checkSuspect(view, id, equations);
    }
  },
  tell({printed, computed, subject, detail}, view) {
    const slip = SLIPS[detail.slip ?? ""] ?? SILENT;
    return toTelling({
      title: about(subject, view, {zh: `：${printed} 还是 ${computed}`, en: `: ${printed} or ${computed}?`}),
      says: stated([subject], view),
      computed: {
        zh: `如果是 ${computed}，它所在的 ${detail.equations} 个等式全部成立。`,
        en: `With ${computed}, all ${detail.equations} equations it stands in hold.`
      },
      explanation: {
        zh: `两个数只差${slip.zh}，可能是录入时写错。`,
        en: `The two differ by ${slip.en}: it may have been mistyped.`
      },
      question: {
        zh: `${placedName(subject, view, "zh")}是否应为 ${computed}？`,
        en: `Should ${placedName(subject, view, "en")} be ${computed}?`
      }
    });
  }
};

const SLIPS: Readonly<Record<string, {readonly zh: string; readonly en: string}>> = {
  point: {zh: "小数点的位置", en: "the place of the decimal point"},
  digit: {zh: "一位数字", en: "one digit"},
  swap: {zh: "相邻两位的次序", en: "the order of two neighbouring digits"},
  dropped: {zh: "多写或漏写的一位", en: "a digit dropped or doubled"}
};

function* checkSuspect(view: View, id: string, equations: readonly Finding[]): Iterable<Finding> {
  const printed = view.amount(id);
  const wanted = new Set(equations.map((f) => wantedIn(f, id, printed?.value ?? new Decimal("0")).toString()));
  const [value, other] = wanted;
  if (!printed || value === undefined || other !== undefined) return;
  const computed = toDigits(new Decimal(value), printed.decimals);
  const slip = slipOf(toDigits(printed.value, printed.decimals), computed);
  if (!slip) return;
  yield toFinding(view, {
    rule: "digit-slip",
    outcome: "scope",
    level: "note",
    subject: id,
    printed: printed.text,
    computed,
    difference: toDigits(printed.value.minus(value), printed.decimals),
    operands: [id],
    cause: slip,
    detail: {slip, equations: String(equations.length)}
  });
}

/** The value that would close an equation: the difference is taken from the whole or from what is subtracted, and given to a part. */
function wantedIn({subject, formula, difference}: Finding, id: string, value: Decimal): Decimal {
  const gap = new Decimal(difference ?? "0");
  const taken = id === subject || formula.includes(` - {${id}}`);
  return taken ? value.minus(gap) : value.plus(gap);
}

function slipOf(a: string, b: string): string | null {
  const [x, y] = [a.replace(".", ""), b.replace(".", "")];
  if (x.replace(/^0+|0+$/g, "") === y.replace(/^0+|0+$/g, "")) return "point";
  if (x.length !== y.length) return isDropped(x, y) || isDropped(y, x) ? "dropped" : null;
  const at = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  const [first = 0, second] = at;
  if (at.length === 1) return "digit";
  return at.length === 2 && second === first + 1 && x[first] === y[second] && x[second] === y[first] ? "swap" : null;
}

function isDropped(short: string, long: string): boolean {
  return long.length === short.length + 1 && [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}
