import {html} from "htl";
import {type LedgerIndex, ledgerWords} from "../../components/index.js";
import type {Line} from "../../reading/index.js";
import type {Lang, OpenWords} from "../words.js";
import type {TextIndex} from "./text-index.js";

export interface ChunkContext {
  readonly places: TextIndex;
  readonly index: LedgerIndex;
  readonly say: OpenWords;
  readonly lang: Lang;
}

/** Some lines of the document as it prints them: rows as tables, the rest as paragraphs, numbers as buttons. */
export function textChunk(lines: readonly Line[], context: ChunkContext): DocumentFragment {
  const runs = runsOf(lines.filter(({text}) => text.trim() !== ""));
  return html.fragment`${runs.flatMap((run) => (isRow(run[0]) ? [table(run, context)] : run.map((line) => paragraph(line, context))))}`;
}

/** Rows that follow each other are a table. */
function runsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && isRow(line) && isRow(run[0])) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function isRow(line: Line | undefined): boolean {
  return line?.text.includes("\t") ?? false;
}

function table(lines: readonly Line[], context: ChunkContext): HTMLElement {
  return html`<div class="scroll"><table class="text-rows"><tbody>${lines.map((line) => row(line, context))}</tbody></table></div>`;
}

function row(line: Line, context: ChunkContext): HTMLElement {
  const strange = context.places.unreadIn(line.number);
  return html`<tr data-row=${line.number} data-line=${line.number} class=${strange.length ? "text-unread" : null}>
    ${fieldsOf(line).map(({text, columns, nth}) => {
      const id = nth ? context.places.cellAt(line.number, nth) : undefined;
      const span = columns > 1 ? columns : null;
      if (id) return html`<td class="number" colspan=${span}>${numberButton(id, text, context)}</td>`;
      return html`<td colspan=${span}>${strange.includes(text) ? unread(text, context) : text}</td>`;
    })}
  </tr>`;
}

interface Field {
  readonly text: string;
  readonly columns: number;
  /** Which of the printed fields it is, from 1; 0 for a blank. */
  readonly nth: number;
}

/** The fields of a row, those that a merged cell covers together. */
function fieldsOf({text, cells}: Line): readonly Field[] {
  const fields = text.split("\t").map((t) => t.trim());
  let printed = 0;
  const spans = cells ?? fields.map((_, at) => ({at, columns: 1}));
  return spans.map(({at, columns}) => {
    const covered = fields.slice(at, at + columns).filter((t) => t !== "");
    const nth = covered.length ? printed + 1 : 0;
    printed += covered.length;
    return {text: covered.join(" "), columns, nth};
  });
}

function paragraph(line: Line, context: ChunkContext): HTMLElement {
  const {number, text} = line;
  const parts: (string | HTMLElement)[] = [];
  let from = 0;
  for (const {start, end, id, unread: strange} of context.places.numbersIn(line)) {
    const printed = text.slice(start, end);
    parts.push(text.slice(from, start));
    parts.push(id ? numberButton(id, printed, context) : strange ? unread(printed, context) : printed);
    from = end;
  }
  parts.push(text.slice(from));
  return html`<p data-row=${number} data-line=${number}>${parts}</p>`;
}

/** As the ledger has them, so that both sides look and behave alike. */
function numberButton(id: string, text: string, {index, lang}: ChunkContext): HTMLElement {
  const number = index.number(id);
  if (!number) return html`<span>${text}</span>`;
  const say = ledgerWords(lang);
  return html`<button type="button" class="verdict ledger-number" tabindex="-1" data-id=${id} data-verdict=${number.outcome}
    aria-label=${`${text}, ${index.name(id)}, ${say.verdict(number.outcome)}`}>${text}</button>`;
}

function unread(text: string, {say}: ChunkContext): HTMLElement {
  return html`<mark class="text-strange" title=${say.beside.notUnderstood}>${text}</mark>`;
}
