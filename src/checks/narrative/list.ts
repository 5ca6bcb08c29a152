import {type Cell, type Row, type Statement, sectionLabel, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {about, type Both, headline, nameOf, stated, toTelling} from "../words/index.js";

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
    for (const statement of named) {
      const finding = checkNamed(view, statement);
      if (finding) yield finding;
    }
    const codes = new Set(named.map((s) => s.subject.slice(ITEM.length)));
    for (const row of view.rows("06")) if (isLeftOut(view, row, codes)) yield leftOut(view, row);
  },
  tell(finding, view) {
    const {label = "", section = ""} = finding.detail;
    const [cell] = finding.operands.map((o) => o.id);
    if (finding.cause === "not-in-text") return tellLeftOut(finding, view);
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

function checkNamed(view: View, statement: Statement): Finding | null {
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
