import type {SectionKind} from "./section-kinds.js";

/** What a section speaks of: subjects by their glossary names, and wordings of its own, which win over the glossary. */
export interface Scope {
  readonly ids: readonly string[];
  /** Wording to subject id, or to two ids where it names two. */
  readonly extra: Readonly<Record<string, string>>;
}

const WHOLE = [
  ...["income.total", "income", "income.fiscal", "income.general", "income.fund", "income.capital", "income.superior"],
  ...["income.business", "income.operating", "income.affiliated", "income.other", "surplus-used", "opening"],
  ...["expenditure.total", "expenditure", "expenditure.basic", "expenditure.project", "expenditure.to-superior"],
  ...["expenditure.operating", "expenditure.to-affiliated", "surplus-distributed", "closing"]
];

const BOTH = [
  "收入支出总计",
  "收支总计",
  "收、支总计",
  "收入、支出总计",
  "收入和支出总计",
  "收入总计、支出总计",
  "收入总计和支出总计"
];

export const scopes: Readonly<Record<SectionKind, Scope>> = {
  whole: {
    ids: WHOLE,
    extra: {
      ...both("income.total expenditure.total"),
      收入合计: "income",
      本年收入: "income",
      本年支出: "expenditure",
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
      本年收入: "income.fiscal",
      本年支出: "fiscal.expenditure",
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
  fund: {
    ids: ["fund", "income.fund"],
    extra: {政府性基金预算支出: "fund", 政府性基金支出: "fund", ...ofTheYear("fund")}
  },
  capital: {ids: ["capital", "income.capital"], extra: {国有资本经营预算支出: "capital", ...ofTheYear("capital")}},
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
      公务用车购置费及运行维护费: "sangong.vehicles",
      公务用车购置费及运行费: "sangong.vehicles",
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
    [`${zh}采购金额`]: `procurement.${id}`,
    [zh]: `procurement.${id}`
  };
}

/** In the section of one kind of fund these words are of that fund, and not of all money. */
function ofTheYear(fund: string): Readonly<Record<string, string>> {
  return {
    本年收入: `income.${fund}`,
    本年支出: fund,
    年初结转和结余: `${fund}.opening`,
    年末结转和结余: `${fund}.closing`,
    基本支出: `${fund}.basic`,
    项目支出: `${fund}.project`
  };
}
