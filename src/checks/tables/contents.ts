import {glossary, type Heading, type Table, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import type {Lang} from "../labels.js";
import {type Both, headline, SILENT, toTelling} from "../words/index.js";

/** What the table of contents promises stands in the document, and the nine standard tables are there to their end. */
export const contents: Rule = {
  id: "contents",
  source: "3.2 B14, 3.5 S8",
  title: {zh: "目录所列的，正文里都有", en: "What the contents list, the document has"},
  *check(view) {
    for (const heading of view.accounts.contents) yield checkHeading(view, heading);
    const standard = view.accounts.tables.filter(({id}) => Number(id) < 10);
    // Many places publish the tables in a file of their own: that they are not here is one thing, not nine.
    if (standard.every(({status}) => status === "missing")) yield withoutTables(view);
    else for (const table of standard) yield checkTable(view, table);
  },
  tell({detail, outcome, cause, subject}) {
    if (cause === "no-tables") return toTelling(NO_TABLES);
    const cut = cause === "truncated";
    const words = outcome === "equal" ? THERE : cut ? CUT : LACKING;
    const name = detail.title
      ? {zh: `“${detail.title}”`, en: `“${detail.title}”`}
      : {zh: `《${termName(subject, "zh")}》`, en: `table ${subject}, ${termName(subject, "en")},`};
    return toTelling({
      title: {zh: headline(name.zh, `：${words.title.zh}`), en: `${name.en.replace(/,$/, "")}: ${words.title.en}`},
      says: detail.title
        ? {zh: `目录列有${name.zh}。`, en: `The contents list has ${name.en}.`}
        : {zh: `标准格式有${name.zh}（表${subject}）。`, en: `The standard set has ${name.en.replace(/,$/, "")}.`},
      computed: words.computed,
      ...(outcome === "equal" ? {} : {explanation: words.explanation}),
      ...(outcome === "equal"
        ? {}
        : {
            question: {
              zh: `${cut ? "完整的" : ""}${name.zh}在哪里公开？`,
              en: `Where is ${cut ? "the whole of " : ""}${name.en} published?`
            }
          })
    });
  }
};

const NO_TABLES = {
  title: {zh: "文件里没有报表", en: "No tables in this file"},
  says: {zh: "这个文件里没有找到标准报表中的任何一张。", en: "None of the standard tables was found in this file."},
  computed: {zh: "凡要与报表对照的，都没有核对。", en: "Whatever must be held against a table was not checked."},
  explanation: {
    zh: "不少单位把报表另作附件公开；也可能文件转换时丢失了表格。",
    en: "Many places publish the tables as an attachment; or they were lost when the file was converted."
  },
  question: {zh: "报表在哪里公开？", en: "Where are the tables published?"}
};

interface ContentsWords {
  readonly title: Both;
  readonly computed: Both;
  readonly explanation: Both;
}

const THERE: ContentsWords = {
  title: {zh: "正文里有", en: "in the document"},
  computed: {zh: "正文里有。", en: "It stands in the document."},
  explanation: SILENT
};
const CUT: ContentsWords = {
  title: {zh: "中间断开", en: "breaks off"},
  computed: {zh: "正文中的这张表在中间断开。", en: "The table breaks off within the document."},
  explanation: {
    zh: "可能是文件转换时丢失了后面的部分。",
    en: "The rest may have been lost when the file was converted."
  }
};
const LACKING: ContentsWords = {
  title: {zh: "正文里没有", en: "not in the document"},
  computed: {zh: "正文中没有找到。", en: "It was not found in the document."},
  explanation: {
    zh: "可能是标题写法不同，或文件转换时丢失。",
    en: "It may be worded otherwise, or have been lost when the file was converted."
  }
};

function checkHeading(view: View, {part, ordinal, title, found}: Heading): Finding {
  return toFinding(view, {
    rule: "contents",
    key: [part, ordinal, title].join(":"),
    outcome: found ? "equal" : "missing",
    subject: title,
    about: [],
    operands: [],
    detail: {part, ordinal, title}
  });
}

function withoutTables(view: View): Finding {
  return toFinding(view, {
    rule: "contents",
    key: "tables",
    outcome: "missing",
    level: "note",
    subject: "tables",
    about: [],
    operands: [],
    cause: "no-tables"
  });
}

/** Tables 07 and 08 may be left out by who has no such money; any other that is missing is worth a question. */
function checkTable(view: View, {id, status}: Table): Finding {
  const there = status === "read" || status === "empty";
  return toFinding(view, {
    rule: "contents",
    key: id,
    outcome: there ? "equal" : "missing",
    level: there ? null : ["07", "08"].includes(id) ? "note" : "doubt",
    subject: id,
    about: [],
    operands: [],
    cause: status === "truncated" ? "truncated" : null
  });
}

function termName(table: string, lang: Lang): string {
  return glossary.get(`table.${table}`)?.[lang] ?? "";
}
