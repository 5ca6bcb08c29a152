import type {Heading, Table, View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {labelOf} from "../labels.js";

/** What the table of contents promises stands in the document, and the nine standard tables are there to their end. */
export const contents: Rule = {
  id: "contents",
  source: "3.2 B14, 3.5 S8",
  title: {zh: "目录与正文一致", en: "The contents list agrees with the document"},
  *check(view) {
    for (const heading of view.accounts.contents) yield checkHeading(view, heading);
    for (const table of view.accounts.tables) if (Number(table.id) < 10) yield checkTable(view, table);
  },
  tell(finding, view) {
    const {detail, outcome, cause} = finding;
    const zh = detail.title || labelOf(finding.subject, view, "zh");
    const en = detail.title || labelOf(finding.subject, view, "en");
    const cut = cause === "truncated";
    if (outcome === "equal")
      return {
        zh: {says: `「${zh}」在正文中。`, computed: "", explanation: "", question: ""},
        en: {says: `“${en}” stands in the document.`, computed: "", explanation: "", question: ""}
      };
    return {
      zh: {
        says: detail.title ? `目录列有「${zh}」。` : `标准格式有${zh}。`,
        computed: cut ? "正文中的这张表在中间断开。" : "正文中没有找到。",
        explanation: "可能是标题写法不同，或文件转换时丢失。",
        question: `「${zh}」在哪里公开？`
      },
      en: {
        says: detail.title ? `The contents list has “${en}”.` : `The standard set has ${en}.`,
        computed: cut ? "The table breaks off within the document." : "It was not found in the document.",
        explanation: "It may be worded otherwise, or have been lost when the file was converted.",
        question: `Where is “${en}” published?`
      }
    };
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
