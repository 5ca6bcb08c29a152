import {type Claim, type Decimal, type View, ZERO} from "../../accounts/index.js";
import type {Finding, Rule} from "../finding.js";
import {checkSum, plus} from "./signed-sum.js";
import {tellSum} from "./tell-sum.js";

const KIND = /^assets\.vehicles\./;
/** Other vehicles are often said to be mainly these: 其他用车主要是一般公务用车. */
const WITHIN = "assets.vehicles.general";
/** Eight are in the standard sentence, and each doubles the sums to try. */
const MOST_KINDS = 10;

/** C20, N11: the kinds of vehicles add to the vehicles held. */
export const vehicleKinds: Rule = {
  id: "vehicle-kinds",
  source: "2 C20, 3.3 N11",
  title: {zh: "各类车辆合起来是车辆总数", en: "Kinds of vehicles add to the vehicles held"},
  *check(view): Generator<Finding> {
    const [held] = view.claims("assets.vehicles", "count");
    const kinds = held ? kindsOf(view, held) : [];
    if (!held || kinds.length === 0) return;
    const sumTo = (claims: readonly Claim[]) =>
      checkSum(
        view,
        plus(held.id),
        claims.map((c) => plus(c.id)),
        {rule: "vehicle-kinds"}
      );
    const outer = sumTo(kinds.filter((c) => c.subject !== WITHIN));
    const finding = outer?.outcome === "equal" ? outer : sumTo(kinds);
    if (!finding) return;
    // A list of some kinds may stay below; so does one with a kind that goes by a local name.
    const below = finding.outcome === "unequal" && !finding.difference?.startsWith("-");
    if (below) yield Object.freeze({...finding, level: "doubt" as const, cause: "some-kinds"});
    else yield mayBeNested(finding, held, kinds) ? Object.freeze({...finding, level: "doubt" as const}) : finding;
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

/** Some of the kinds make up all vehicles: the others may be among them, as 机要通信用车 among 一般公务用车. */
function mayBeNested({outcome}: Finding, held: Claim, kinds: readonly Claim[]): boolean {
  if (outcome !== "unequal" || kinds.length > MOST_KINDS || !kinds.some((c) => c.subject === WITHIN)) return false;
  let sums: readonly Decimal[] = [ZERO];
  for (const {amount} of kinds) sums = sums.concat(sums.map((sum) => sum.plus(amount.value)));
  return sums.some((sum) => sum.eq(held.amount.value));
}

/** The kinds that follow a number of vehicles, up to the vehicles of another body. */
function kindsOf(view: View, held: Claim): readonly Claim[] {
  const all = view.accounts.claims.filter(
    (c) => c.measure === "count" && (c.subject === "assets.vehicles" || KIND.test(c.subject))
  );
  const after = all.slice(all.indexOf(held) + 1);
  const next = after.findIndex((c) => c.subject === "assets.vehicles");
  return next < 0 ? after : after.slice(0, next);
}
