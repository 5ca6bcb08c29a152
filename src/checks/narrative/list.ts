import {type Cell, type Row, type Statement, sectionLabel, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {about, type Both, digitsOf, headline, nameOf, stated, toTelling} from "../words/index.js";

const NOTHING_SPENT: Both = {
  zh: "表06 这一行空白或为 0，按表当年没有这项支出。",
  en: "Its row in table 06 is blank or nought: by the table nothing was spent on it."
};
const NO_SUCH_ITEM: Both = {
  zh: "经济分类科目里认不出这一项。",
  en: "No item of the economic classification goes by that name."
};

const ITEM = "economic:";

/** N8, C10: the economic items that the text lists are those with money in table 06, and the reverse. */
export const list: Rule = {
  id: "list",
  source: "3.3 N8, 2 C10",
  title: {zh: "文中列举的科目当年有数", en: "Items listed in the text have money"},
  *check(view): Generator<Finding> {
    const named = view.statements("named").filter((s) => s.subject.startsWith(ITEM));
    if (named.length === 0 || view.rows("06").length === 0) return;
    const codes = new Set(named.map((s) => s.subject.slice(ITEM.length)));
    const missing = view.rows("06").filter((row) => isLeftOut(view, row, codes));
    const checked = named.map((statement) => checkNamed(view, statement));
    const meant = meantBy(checked, missing);
    for (const finding of checked) yield toMeant(view, finding, meant.get(finding.id));
    const paired = new Set([...meant.values()].map((row) => row.key));
    for (const row of missing) if (!paired.has(row.key)) yield leftOut(view, row);
  },
  tell(finding, view) {
    const {label = "", section = ""} = finding.detail;
    const [cell] = finding.operands.map((o) => o.id);
    if (finding.cause === "not-in-text") return tellLeftOut(finding, view);
    if (finding.cause === "other-item") return tellOther(finding, view);
    return toTelling({
      title: cell
        ? {zh: headline(`“${label}”`, "：文中列名，表06 空白"), en: `“${label}” is listed, and blank in table 06`}
        : {zh: headline(`“${label}”`, "：认不出的科目"), en: `“${label}” is no known item`},
      says: {
        zh: `${sectionLabel(section, "zh")}列举的科目里有“${label}”。`,
        en: `The list in ${sectionLabel(section, "en")} names “${label}”${cell ? ` (${nameOf(cell, view, "en")})` : ""}.`
      },
      computed: cell ? NOTHING_SPENT : NO_SUCH_ITEM,
      explanation: {
        zh: "列名多半沿用模板或上年的文字，没有按当年有数的科目增删。",
        en: "Such lists are often kept from the template or from last year."
      },
      question: {
        zh: `“${label}”当年有支出吗？若有，列在哪里？`,
        en: "Was anything spent on this item, and if so where is it booked?"
      }
    });
  }
};

/** Where one class has one item listed without money and one with money not listed, the second is probably meant. */
function meantBy(checked: readonly Finding[], missing: readonly Row[]): ReadonlyMap<string, Row> {
  const blank = checked.filter((f) => f.cause === "blank");
  const classOf = (id: string) => id.replace("06:", "").slice(0, 3);
  return new Map(
    blank.flatMap((finding) => {
      const alike = blank.filter((f) => classOf(f.subject) === classOf(finding.subject));
      const [row, second] = missing.filter((m) => m.parent === classOf(finding.subject));
      return row && !second && alike.length === 1 ? [[finding.id, row] as const] : [];
    })
  );
}

function toMeant(view: View, finding: Finding, row: Row | undefined): Finding {
  if (!row) return finding;
  return toFinding(view, {
    rule: "list",
    key: finding.id.slice("list:".length),
    subject: finding.subject,
    outcome: "missing",
    level: "doubt",
    printed: finding.printed,
    computed: row.name,
    operands: [finding.subject, `06:${row.key}:amount`],
    cause: "other-item",
    detail: finding.detail
  });
}

function checkNamed(view: View, statement: Statement): Finding {
  const code = statement.subject.slice(ITEM.length);
  const cell = view.cell("06", code, "amount");
  if (cell?.status === "number") return toNamed(view, statement, cell, true);
  return toNamed(view, statement, cell, false);
}

function toNamed(view: View, statement: Statement, cell: Cell | undefined, spent: boolean): Finding {
  return toFinding(view, {
    rule: "list",
    key: statement.id,
    subject: cell?.id ?? statement.subject,
    outcome: spent ? "equal" : "missing",
    level: spent ? null : cell ? "doubt" : "note",
    printed: statement.text,
    about: cell && !spent ? [cell.id] : [],
    operands: cell && !spent ? [cell.id] : [],
    cause: spent ? null : cell ? "blank" : "unknown-item",
    detail: {label: statement.text, section: statement.section}
  });
}

/** A class that is named covers its items. */
function isLeftOut(view: View, row: Row, codes: ReadonlySet<string>): boolean {
  const item = /^\d{5}$/.test(row.key) && view.cell("06", row.key, "amount")?.status === "number";
  return item && !codes.has(row.key) && !codes.has(row.parent);
}

function leftOut(view: View, row: Row): Finding {
  const cell = `06:${row.key}:amount`;
  return toFinding(view, {
    rule: "list",
    key: cell,
    subject: cell,
    outcome: "missing",
    level: "doubt",
    computed: row.name,
    about: [],
    operands: [cell],
    cause: "not-in-text"
  });
}

function tellLeftOut({subject}: Finding, view: View) {
  return toTelling({
    title: about(subject, view, {zh: "：表中有数，文中没有列", en: ": in the table, not in the text"}),
    says: stated([subject], view),
    computed: {zh: "情况说明列举科目时没有写它。", en: "The narrative's list of items leaves it out."},
    explanation: {
      zh: "列名写的是“主要包括”，金额小的可能略去；也可能沿用了上年的文字。",
      en: "The list says “mainly”, so small items may be omitted; or last year's words were kept."
    },
    question: {zh: "这一项支出是什么？", en: "What was this spent on?"}
  });
}

function tellOther({operands, detail, computed}: Finding, view: View) {
  const {label = "", section = ""} = detail;
  const [blank = "", other = ""] = operands.map((o) => o.id);
  return toTelling({
    title: {
      zh: headline(`“${label}”`, `：文中列名，有数的是${computed}`),
      en: `“${label}” is listed; the money is in another item`
    },
    says: {
      zh: `${sectionLabel(section, "zh")}列举的科目里有“${label}”，没有“${computed}”。`,
      en: `The list in ${sectionLabel(section, "en")} names “${label}” (${nameOf(blank, view, "en")}), and not ${nameOf(other, view, "en")}.`
    },
    computed: {
      zh: `表06 里“${label}”空白或为 0，“${computed}”有 ${digitsOf(other, view, "zh")}。`,
      en: `In table 06 the first is blank or nought, and ${digitsOf(other, view, "en")} stands in the second.`
    },
    explanation: {
      zh: "两个科目相邻，多半是列名时看错了一行，或沿用了上年的文字。",
      en: "The two are of one class: the list was probably taken from the line beside, or kept from last year."
    },
    question: {
      zh: `这笔支出属于“${label}”还是“${computed}”？`,
      en: "To which of the two items does this spending belong?"
    }
  });
}
