import {type Claim, overlaps, type Statement, type StatementKind, toDigits, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {about, inUnitOf, size, stated, toTelling} from "../words/index.js";
import {changeOf} from "./change-of.js";
import {claimsMeaning, isOfTheYear} from "./meant-subject.js";
import {cellOf} from "./near-amount.js";
import {boundsOf, decimalsOf, factorOf, worthOf} from "./precision.js";

const COMPARISONS: readonly StatementKind[] = ["above-budget", "below-budget", "equal-budget"];
/** 基本持平, 基本一致 leave room for a small difference. */
const NEARLY = "基本";
const LEVEL = "持平";

/** N7, M7, C3, C8: the words of a comparison against the sign of the numbers compared. */
export const direction: Rule = {
  id: "direction",
  source: "3.3 N7, 3.4 M7, 2 C3 C8",
  title: {zh: "增减与大小的用词合于数字", en: "Words of more and less fit the numbers"},
  *check(view): Generator<Finding> {
    for (const kind of COMPARISONS)
      for (const statement of view.statements(kind)) yield* checkBudgetWord(view, statement, kind);
    for (const statement of view.statements("flat")) yield* checkFlat(view, statement);
    for (const claim of view.accounts.claims) if (claim.measure === "percent-change") yield* checkPair(view, claim);
  },
  tell(finding, view) {
    const ids = finding.operands.map((o) => o.id);
    const {printed, difference, subject} = finding;
    const said = stated(ids, view);
    return toTelling({
      title: about(subject, view, {zh: `：用词与数字不合`, en: ": the words do not fit the numbers"}),
      says: {zh: `${said.zh}用词是“${printed}”。`, en: `${said.en} The wording is “${printed}”.`},
      computed:
        difference === null
          ? {zh: "一个说增，一个说减。", en: "One says more and the other says less."}
          : {
              zh: `数字相差 ${inUnitOf(subject, size(difference), view, "zh")}，与用词不合。`,
              en: `The numbers differ by ${inUnitOf(subject, size(difference), view, "en")}, which is not what the words say.`
            },
      explanation: {
        zh: "可能是沿用上年文字或模板时没有改过来。",
        en: "The wording of last year or of the template may have been kept."
      },
      question: {zh: "以文字为准，还是以数字为准？", en: "Which holds, the words or the numbers?"}
    });
  }
};

function* checkBudgetWord(view: View, statement: Statement, kind: StatementKind): Generator<Finding> {
  const outturn = claimsHere(view, statement, "outturn").at(-1) ?? cellOf(view, statement.subject, "outturn");
  const here = claimsHere(view, statement, "budget");
  const budgets = here.length > 0 ? here : [cellOf(view, statement.subject, "budget") ?? []].flat();
  // Where a sentence gives an initial and an adjusted budget, the word may speak of either.
  const budget = outturn && (budgets.findLast((id) => isSo(view, statement, kind, outturn, id)) ?? budgets.at(-1));
  if (!outturn || !budget) return;
  const holds = isSo(view, statement, kind, outturn, budget);
  const difference = worthOf(view, outturn).minus(worthOf(view, budget)).div(factorOf(view, outturn));
  yield toFinding(view, {
    rule: "direction",
    key: statement.id,
    subject: outturn,
    outcome: holds ? "equal" : "unequal",
    // The one budget of the tables need not be the one that the word speaks of.
    ...(!holds && (here.length === 0 || (kind === "equal-budget" && isLoose(view, statement))) ? {level: "doubt"} : {}),
    printed: statement.text,
    difference: toDigits(difference, Math.max(decimalsOf(view, outturn), decimalsOf(view, budget))),
    formula: `{${outturn}} - {${budget}}`,
    operands: [outturn, budget]
  });
}

/** 持平 is said of small differences; 一致 beside a completion of 100% is equal as far as the percentage goes. */
function isLoose(view: View, {subject, section, text}: Statement): boolean {
  const whole = view.claims(subject, "completion").some((c) => c.section === section && c.amount.value.eq("100"));
  return whole || text.includes(LEVEL);
}

function isSo(view: View, {text}: Statement, kind: StatementKind, outturn: string, budget: string): boolean {
  const [spent, planned] = [boundsOf(view, outturn), boundsOf(view, budget)];
  if (kind === "equal-budget") return overlaps(spent, planned) || text.includes(NEARLY);
  return kind === "above-budget" ? spent.hi.gt(planned.lo) : spent.lo.lt(planned.hi);
}

function claimsHere(view: View, statement: Statement, basis: "outturn" | "budget"): readonly string[] {
  return view
    .claims(statement.subject, "amount")
    .filter((c) => c.section === statement.section && (c.basis === "outturn") === (basis === "outturn"))
    .filter((c) => isOfTheYear(c, view))
    .map((c) => c.id);
}

/** 持平 beside a change that is not nought. */
function* checkFlat(view: View, statement: Statement): Generator<Finding> {
  const changes = claimsMeaning(view, statement.subject, "change").filter(
    (c) => c.section === statement.section && c.sentence === statement.sentence
  );
  for (const change of changes) {
    const holds = change.amount.value.isZero() || statement.text.includes(NEARLY);
    yield toFinding(view, {
      rule: "direction",
      key: changes.length > 1 ? `${statement.id}:${change.id}` : statement.id,
      subject: change.id,
      outcome: holds ? "equal" : "unequal",
      // 持平 is said of small differences too.
      ...(holds ? {} : {level: "doubt"}),
      printed: statement.text,
      difference: change.amount.text,
      operands: [change.id]
    });
  }
}

/** 减少 followed by 增长. */
function* checkPair(view: View, percent: Claim): Generator<Finding> {
  const change = changeOf(view, percent);
  if (!change || !percent.direction || !change.direction) return;
  // 增加0.00万元，增长1.1%: a few yuan more, both rounded.
  const nought = percent.amount.value.isZero() || change.amount.value.isZero();
  const opposite = percent.direction !== change.direction && !nought;
  if (!opposite) return;
  yield toFinding(view, {
    rule: "direction",
    key: percent.id,
    subject: percent.id,
    outcome: "unequal",
    printed: `${change.word}，${percent.word}`,
    operands: [change.id, percent.id]
  });
}
