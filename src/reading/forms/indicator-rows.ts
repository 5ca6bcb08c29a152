import {glossary, termOf} from "../../accounts/index.js";
import type {FormBook, RepairParts} from "./form-book.js";
import {type FormValue, isBareNumber, parseFormValue} from "./form-value.js";
import {type FormColumn, indicatorColumns} from "./form-words.js";
import {type Above, BRIEF, readFragment} from "./fragments.js";
import {findValues, type ValuePlaces} from "./indicator-values.js";
import {readLevels} from "./levels.js";
import {reportLost} from "./lost-numbers.js";
import type {PrintedLine} from "./printed-line.js";
import {isIndicatorHeading, type Sheet} from "./sheets.js";
import {readTotal} from "./total-row.js";

const USUAL: readonly FormColumn[] = ["first", "second", "third", "target", "result", "weight", "score", "reason"].map(
  (id, at) => ({id, at: at + 1})
);

/** Reads the indicators and the total score of a form, row by row, and the fragments that page breaks left between them. */
export function readIndicators(sheet: Sheet, book: FormBook): void {
  let columns = USUAL;
  let above: Above = {first: "", second: ""};
  let headed = false;
  let nth = 0;
  for (const [i, line] of sheet.indicators.entries()) {
    if (isIndicatorHeading(line)) {
      if (headed) noteRepeated(line, sheet, book);
      columns = indicatorColumns(line);
      headed = true;
      continue;
    }
    if (readTotal(line, sheet, columns, book)) {
      for (const below of sheet.indicators.slice(i + 1)) reportLost(below, book);
      break;
    }
    const places = findValues(line.cells, columns);
    if (places && repeats(line, sheet.indicators[i - 1])) book.fail(line.number, labelOf(line), "ambiguous");
    else if (places) {
      nth += 1;
      above = readIndicator(line, places, {sheet, columns, above, nth}, book);
    } else if (!reportLost(line, book)) above = readFragment(line, {project: sheet.id, columns, above}, book);
  }
}

/** The line above once more, to the letter: an indicator is not listed twice. */
function repeats({cells}: PrintedLine, above: PrintedLine | undefined): boolean {
  return above !== undefined && cells.join("\t") === above.cells.join("\t");
}

function labelOf({printed}: PrintedLine): string {
  const label = printed.findLast(({text}) => parseFormValue(text).status === "text")?.text ?? "";
  return label.slice(0, BRIEF);
}

function noteRepeated({number}: PrintedLine, {id}: Sheet, book: FormBook): void {
  const before = headingOf("third");
  book.repair(id, number, {kind: "repeated-heading", before, after: "", evidence: "heading"});
}

interface RowContext {
  readonly sheet: Sheet;
  readonly columns: readonly FormColumn[];
  readonly above: Above;
  readonly nth: number;
}

function readIndicator(line: PrintedLine, places: ValuePlaces, context: RowContext, book: FormBook): Above {
  const {sheet, columns, above} = context;
  const id = `${sheet.id}.i${context.nth}`;
  const left = Math.min(...Object.values(places));
  const right = Math.max(...Object.values(places));
  const shift = places.target - (columns.find((column) => column.id === "target")?.at ?? places.target);
  const labels = line.printed.filter(({at}) => at < left);
  const {repairs, ...levels} = readLevels(labels, {columns, shift, above});
  const rest = line.printed.filter(({at}) => at > right);
  const explained = rest.some(({text}) => !isBareNumber(text) && parseFormValue(text).status === "text");
  book.row(id, levels.third, line.number);
  for (const [column, value] of valuesOf(line, places)) book.cell(id, column, value, line.number);
  book.indicators.push({id, project: sheet.id, ...levels, explained, line: line.number});
  const shifts = shift === 0 ? [] : [toShift(places.target, columns)];
  for (const repair of [...markupOf(line), ...shifts, ...repairs]) book.repair(id, line.number, repair);
  for (const {text} of rest) if (isBareNumber(text)) book.fail(line.number, text, "unknown-column");
  return levels;
}

/** Markup round a value or a label; of a sentence no more is kept than that it had some. */
function markupOf({markup}: PrintedLine): readonly RepairParts[] {
  return markup.map(({before, after}) => {
    const brief = after.length <= BRIEF;
    return {kind: "markup", before: brief ? before : "<p>", after: brief ? after : "", evidence: "content"};
  });
}

function valuesOf({cells}: PrintedLine, places: ValuePlaces): readonly (readonly [string, FormValue])[] {
  const points = (at: number) => parseFormValue((cells[at] ?? "").replace(/(?<=\d)分$/, ""), "分");
  return [
    ["target", parseFormValue(cells[places.target] ?? "")],
    ["result", parseFormValue(cells[places.result] ?? "")],
    ["weight", points(places.weight)],
    ["score", points(places.score)]
  ];
}

function toShift(at: number, columns: readonly FormColumn[]): RepairParts {
  const under = columns.find((column) => column.at === at)?.id;
  const before = under ? headingOf(under) : "";
  return {kind: "shifted-columns", before, after: headingOf("target"), evidence: "content"};
}

function headingOf(column: string): string {
  return (glossary.get(`form.${column}`) ?? termOf(`column.${column}`)).zh;
}
