import {type Amount, Decimal, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {digitsOf, stated} from "../words/index.js";
import {oddOnes, type Scored, scoredOf} from "./execution-score.js";
import {onProject, tell} from "./tell.js";

/** Fewer forms than this show no rule. */
const FORMS = 3;

/**
 * A11: the better a budget is executed, the more it scores. The steps are the department's or the finance office's and are
 * not printed; they are inferred from all forms, and a form that fits none is asked about.
 */
export const steps: Rule = {
  id: "steps",
  source: "3.1 A11",
  title: {zh: "执行率越高，得分越高", en: "The more is executed, the more it scores"},
  *check(view) {
    const all = view.accounts.projects.flatMap((project) => scoredOf(view, project));
    if (all.length < FORMS) return;
    const odd = oddOnes(all);
    const fitting = all.filter((form) => !odd.includes(form));
    for (const form of odd) yield toDoubt(view, form, fitting);
    yield toBands(view, fitting);
  },
  tell: (finding, view) => (finding.subject === "10" ? tellBands(finding) : tellOdd(finding, view))
};

function toDoubt(view: View, odd: Scored, fitting: readonly Scored[]): Finding {
  const below = fitting.filter(({exact}) => exact.lte(odd.exact)).map(({score}) => score);
  const above = fitting.filter(({exact}) => exact.gte(odd.exact)).map(({score}) => score);
  const [least, most] = [highest(below), lowest(above)];
  const expected = [...new Set([least, most].flatMap((amount) => (amount ? [amount.value.toString()] : [])))];
  return toFinding(view, {
    rule: "steps",
    outcome: "unequal",
    level: "doubt",
    subject: odd.ids[0],
    printed: odd.score.text,
    computed: expected.join("–"),
    operands: [...odd.ids]
  });
}

/** One band for each score: `7: 91.83–99.97`; highest score first. */
function toBands(view: View, fitting: readonly Scored[]): Finding {
  const scores = [...new Set(fitting.map(({score}) => score.value.toString()))].map((text) => new Decimal(text));
  const bands = scores
    .sort((a, b) => b.cmp(a))
    .map((score) => [score.toString(), bandOf(fitting.filter((form) => form.score.value.eq(score)))] as const);
  const ids = fitting.flatMap((form) => form.ids);
  return toFinding(view, {
    rule: "steps",
    outcome: "equal",
    level: "note",
    subject: "10",
    about: [],
    operands: ids,
    detail: Object.fromEntries(bands.map(([score, band]) => [`score ${score}`, band]))
  });
}

function bandOf(forms: readonly Scored[]): string {
  const rates = forms.map(({rate}) => rate).sort((a, b) => a.value.cmp(b.value));
  const [least, most] = [rates[0]?.text ?? "", rates.at(-1)?.text ?? ""];
  return least === most ? least : `${least}–${most}`;
}

function highest(amounts: readonly Amount[]): Amount | undefined {
  return [...amounts].sort((a, b) => b.value.cmp(a.value))[0];
}

function lowest(amounts: readonly Amount[]): Amount | undefined {
  return [...amounts].sort((a, b) => a.value.cmp(b.value))[0];
}

function tellBands(finding: Finding) {
  const bands = Object.entries(finding.detail).map(([key, band]) => [key.replace("score ", ""), band] as const);
  const count = finding.operands.length / 2;
  return tell(finding, {
    title: {
      zh: `执行率得分看来分 ${bands.length} 档，办法没有印出`,
      en: `Execution seems to score in ${bands.length} steps, by a rule not printed`
    },
    says: {
      zh: `${count} 张自评表的执行率得分都印出，计分办法没有印出。`,
      en: `${count} forms print a score for execution; none prints how it is worked out.`
    },
    computed: {
      zh: `与各表相符的档次：${bands.map(([score, band]) => `执行率 ${band}% 得 ${score} 分`).join("；")}。`,
      en: `These steps fit the forms: ${bands.map(([score, band]) => `${band}% executed scores ${score}`).join("; ")}.`
    },
    explanation: {
      zh: "档次由各表倒推，界限在相邻两档之间；办法多由财政部门统一规定。",
      en: "The steps are inferred; each border lies somewhere between two of them. The finance office usually sets them."
    },
    question: {zh: "执行率得分的计算办法是什么？", en: "By what rule is the execution scored?"}
  });
}

function tellOdd(finding: Finding, view: View) {
  const [score = "", rate = ""] = finding.operands.map(({id}) => id);
  const {printed, computed} = finding;
  return tell(finding, {
    title: onProject(score, view, {
      zh: `执行 ${digitsOf(rate, view, "zh")}，得 ${printed} 分`,
      en: `${digitsOf(rate, view, "en")} executed, ${printed} points`
    }),
    says: stated([rate, score], view),
    computed: {
      zh: `执行率与之相近的其他项目得 ${computed} 分。`,
      en: `Other projects that executed about as much score ${computed}.`
    },
    explanation: {
      zh: "可能这一项目另有计分办法，或得分抄错。",
      en: "The project may be scored by another rule, or the score may have been miscopied."
    },
    question: {
      zh: "这一项目的执行率得分是怎样算的？",
      en: "How was the execution of this project scored?"
    }
  });
}
