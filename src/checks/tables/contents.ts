import {glossary, type Heading, type Table, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {type Lang, labelOf} from "../labels.js";
import {type Both, headline, toTelling} from "../words/index.js";

/** What the table of contents promises stands in the document, and the nine standard tables are there to their end. */
export const contents: Rule = {
  id: "contents",
  source: "3.2 B14, 3.5 S8",
  title: {zh: "目录所列的，正文里都有", en: "What the contents list, the document has"},
  *check(view) {
    for (const heading of view.accounts.contents) yield checkHeading(view, heading);
    for (const table of view.accounts.tables) if (Number(table.id) < 10) yield checkTable(view, table);
  },
  tell({detail, outcome, cause, subject}, view) {
    const name = (lang: Lang) =>
      detail.title || (lang === "zh" ? termName(subject, "zh") : `table ${subject} (${termName(subject, "en")})`);
    const title = (lang: Lang) => detail.title || termName(subject, lang) || labelOf(subject, view, lang);
    const said: Both = detail.title
      ? {zh: `目录列有“${name("zh")}”。`, en: `The contents list has “${name("en")}”.`}
      : {zh: `标准格式有“${name("zh")}”（表${subject}）。`, en: `The standard set has ${name("en")}.`};
    if (outcome === "equal")
      return toTelling({
        title: {zh: headline(`“${title("zh")}”`, "：正文里有"), en: `“${title("en")}”: in the document`},
        says: said,
        computed: {zh: "正文里有。", en: "It stands in the document."}
      });
    return toTelling({
      title:
        cause === "truncated"
          ? {zh: headline(`“${title("zh")}”`, "：中间断开"), en: `“${title("en")}”: breaks off`}
          : {zh: headline(`“${title("zh")}”`, "：正文里没有"), en: `“${title("en")}”: not in the document`},
      says: said,
      computed:
        cause === "truncated"
          ? {zh: "正文中的这张表在中间断开。", en: "The table breaks off within the document."}
          : {zh: "正文中没有找到。", en: "It was not found in the document."},
      explanation: {
        zh: "可能是标题写法不同，或文件转换时丢失。",
        en: "It may be worded otherwise, or have been lost when the file was converted."
      },
      question: {zh: `“${title("zh")}”在哪里公开？`, en: `Where is “${title("en")}” published?`}
    });
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
