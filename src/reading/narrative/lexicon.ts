import {termOf} from "../../accounts/index.js";
import {toPlainText} from "./plain-text.js";
import type {SectionKind} from "./section-kinds.js";
import type {Subject} from "./subject.js";

/** Subjects found in a text, and where their words stand in it. Two subjects where one wording names two: 收入支出总计. */
export interface Mention {
  readonly subjects: readonly Subject[];
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly words: string;
  readonly ids: readonly string[];
}

const WHOLE = [
  ...["income.total", "income", "income.fiscal", "income.general", "income.fund", "income.capital", "income.superior"],
  ...["income.business", "income.operating", "income.affiliated", "income.other", "surplus-used", "opening"],
  ...["expenditure.total", "expenditure", "expenditure.basic", "expenditure.project", "expenditure.to-superior"],
  ...["expenditure.operating", "expenditure.to-affiliated", "surplus-distributed", "closing"]
];

const BOTH = ["收入支出总计", "收支总计", "收、支总计", "收入、支出总计", "收入和支出总计", "收入总计和支出总计"];

/** Subjects a section speaks of by their glossary names, and the wordings that mean something else elsewhere. */
const SCOPES: Readonly<Record<SectionKind, {ids: readonly string[]; extra: Readonly<Record<string, string>>}>> = {
  whole: {
    ids: WHOLE,
    extra: {
      ...both("income.total expenditure.total"),
      收入合计: "income",
      总收入: "income",
      支出合计: "expenditure",
      总支出: "expenditure"
    }
  },
  fiscal: {
    ids: [
      ...["fiscal.income.total", "fiscal.expenditure.total", "income.fiscal", "fiscal.expenditure", "fiscal.opening"],
      ...["fiscal.closing", "income.general", "income.fund", "income.capital", "general", "fund", "capital"]
    ],
    extra: {
      ...both("fiscal.income.total fiscal.expenditure.total"),
      收入总计: "fiscal.income.total",
      支出总计: "fiscal.expenditure.total",
      本年收入合计: "income.fiscal",
      收入合计: "income.fiscal",
      本年支出合计: "fiscal.expenditure",
      支出合计: "fiscal.expenditure",
      年初结转和结余: "fiscal.opening",
      年末结转和结余: "fiscal.closing"
    }
  },
  general: {
    ids: ["general", "general.basic", "general.project", "expenditure", "fiscal.expenditure"],
    extra: {
      一般公共预算支出: "general",
      支出合计: "expenditure",
      总支出: "expenditure",
      基本支出: "general.basic",
      项目支出: "general.project"
    }
  },
  basic: {ids: ["general.basic", "general.staff", "general.running"], extra: {基本支出: "general.basic"}},
  fund: {ids: ["fund", "income.fund"], extra: {政府性基金预算支出: "fund", 政府性基金支出: "fund"}},
  capital: {ids: ["capital", "income.capital"], extra: {国有资本经营预算支出: "capital"}},
  sangong: {
    ids: [
      ...["sangong", "sangong.abroad", "sangong.vehicles", "sangong.vehicles.purchase", "sangong.vehicles.running"],
      ...["sangong.reception", "sangong.reception.foreign", "sangong.reception.domestic"]
    ],
    extra: {
      "三公”经费": "sangong",
      公务用车购置支出: "sangong.vehicles.purchase",
      公务用车运行支出: "sangong.vehicles.running",
      公务用车运行维护支出: "sangong.vehicles.running",
      公务用车购置及运行维护支出: "sangong.vehicles",
      公务用车购置及运行支出: "sangong.vehicles",
      公务接待支出: "sangong.reception",
      外事接待支出: "sangong.reception.foreign",
      外宾接待支出: "sangong.reception.foreign",
      外宾接待费: "sangong.reception.foreign"
    }
  },
  evaluation: {
    ids: ["general.project", "evaluation.first", "evaluation.second"],
    extra: {一般公共预算项目支出总额: "general.project", 项目支出总额: "general.project"}
  },
  "running-costs": {ids: ["running-costs"], extra: {}},
  procurement: {
    ids: [
      ...["procurement", "procurement.goods", "procurement.works", "procurement.services", "procurement.sme"],
      ...["procurement.micro", "procurement.sme.goods", "procurement.sme.works", "procurement.sme.services"]
    ],
    extra: {
      采购支出总额: "procurement",
      采购总额: "procurement",
      ...kindsOfProcurement("货物", "goods"),
      ...kindsOfProcurement("工程", "works"),
      ...kindsOfProcurement("服务", "services")
    }
  },
  assets: {
    ids: [
      ...[
        "assets.vehicles",
        "assets.vehicles.ministerial",
        "assets.vehicles.principal",
        "assets.vehicles.confidential"
      ],
      ...["assets.vehicles.emergency", "assets.vehicles.enforcement", "assets.vehicles.special"],
      ...["assets.vehicles.retired", "assets.vehicles.other", "assets.equipment"]
    ],
    extra: {一般公务用车: "assets.vehicles.general"}
  },
  other: {ids: [], extra: {}}
};

const PHRASES = new Map((Object.keys(SCOPES) as SectionKind[]).map((kind) => [kind, phrasesOf(kind)]));

/** The subject named last in the words, the longest where several end there; null where the section's subjects are not named. */
export function findSubject(words: string, kind: SectionKind): Mention | null {
  let best: {phrase: Phrase; start: number; end: number} | null = null;
  for (const phrase of PHRASES.get(kind) ?? []) {
    const start = words.lastIndexOf(phrase.words);
    const end = start + phrase.words.length;
    if (start >= 0 && (!best || end > best.end || (end === best.end && start < best.start)))
      best = {phrase, start, end};
  }
  if (!best) return null;
  const {phrase, start, end} = best;
  return {subjects: phrase.ids.map((id) => ({id, label: phrase.words})), start, end};
}

/** An alias as short as 总计 means nothing by itself. */
function phrasesOf(kind: SectionKind): readonly Phrase[] {
  const {ids, extra} = SCOPES[kind];
  const named = ids.flatMap((id) => {
    const {zh, aliases = []} = termOf(id);
    return [zh, ...aliases.filter((a) => a.length > 2)].map((words) => ({words: toPlainText(words), ids: [id]}));
  });
  const wordings = Object.entries(extra).map(([words, id]) => ({words, ids: id.split(" ")}));
  const known = new Set(wordings.map((p) => p.words));
  return [...named.filter((p) => !known.has(p.words)), ...wordings];
}

function both(ids: string): Record<string, string> {
  return Object.fromEntries(
    BOTH.flatMap((words) => [
      [words, ids],
      [`财政拨款${words}`, ids]
    ])
  );
}

function kindsOfProcurement(zh: string, id: string): Record<string, string> {
  return {
    [`${zh}支出金额`]: `procurement.${id}`,
    [`${zh}支出`]: `procurement.${id}`,
    [`${zh}采购支出`]: `procurement.${id}`,
    [`政府采购${zh}金额`]: `procurement.${id}`,
    [`${zh}采购金额`]: `procurement.${id}`
  };
}
