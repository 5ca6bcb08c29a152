import type {Statement} from "../accounts/index.js";
import {denials} from "./denial.js";
import type {Line} from "./line.js";
import {tableOfTitle} from "./title.js";
import type {Source} from "./to-sources.js";

/** Of which money a table tells: a note below it denies that. */
const SUBJECTS: ReadonlyMap<string, {readonly subject: string; readonly name: RegExp}> = new Map([
  ["07", {subject: "fund", name: /政府性基金/}],
  ["08", {subject: "capital", name: /国有资本经营/}],
  ["09", {subject: "sangong", name: /三公/}]
]);
/** What the template tells its user, and nobody struck out: 无…的，仍保留该表格式，并在本表下方作下述说明. */
const INSTRUCTION = /仍?保留(?:该|此|本)表格式|作(?:下述|如下|以下)说明|(?:可|应|请)(?:自行)?删除本(?:表|注)/;

/** What is said below a table, in its notes: that there is none of its money, or words left over from the template. */
export function readNotes({id, lines}: Source): readonly Statement[] {
  if (id === "10") return [];
  const counts = new Map<string, number>();
  return notesOf(lines).flatMap(({text, line}) => {
    const said = noteOf(id, text);
    if (!said) return [];
    const nth = (counts.get(said.kind) ?? 0) + 1;
    counts.set(said.kind, nth);
    const section = `t${id}`;
    return [{id: `statement:${section}:${said.kind}${nth > 1 ? `.${nth}` : ""}`, section, sentence: 0, line, ...said}];
  });
}

function noteOf(id: string, text: string): Pick<Statement, "kind" | "subject" | "text"> | null {
  const [instruction] = INSTRUCTION.exec(text) ?? [];
  if (instruction) return {kind: "residue", subject: `table.${id}`, text: instruction};
  const about = SUBJECTS.get(id);
  const denial = about && denials(text).find(({what}) => about.name.test(what));
  return denial ? {kind: "none", subject: about.subject, text: denial.text.slice(0, 30)} : null;
}

/** Sentences of the lines that are no rows, each with its first line; a sentence goes on over line ends. */
function notesOf(lines: readonly Line[]): readonly {readonly text: string; readonly line: number}[] {
  const notes: {text: string; line: number}[] = [];
  let open: {text: string; line: number} | null = null;
  for (const {text, number} of lines) {
    const cells = text.split("\t").filter((cell) => cell.trim());
    const plain = (cells.length === 1 ? (cells[0] ?? "") : "").normalize("NFKC").replace(/\s+/g, "");
    if (!plain || tableOfTitle(plain) !== null) {
      open = null;
      continue;
    }
    for (const sentence of plain.split(/(?<=[。；:：])/)) {
      if (open) open.text += sentence;
      else {
        open = {text: sentence, line: number};
        notes.push(open);
      }
      if (/[。；:：]$/.test(sentence)) open = null;
    }
  }
  return notes;
}
