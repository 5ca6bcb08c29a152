import {type Cell, catalogue, glossary, type Row, type TableForm, termOf} from "../accounts/index.js";
import {toAmountFields} from "./amounts.js";
import {englishName} from "./english-name.js";
import {type Frame, type FrameRow, toFrame} from "./frame.js";
import {type Field, field} from "./resource.js";
import {schema} from "./schema.js";
import {type Context, verdictFields, verdictOf} from "./verdict.js";

const rowField = pick(schema.rows.fields);
const cellField = pick(schema.cells.fields);

const FIELDS: readonly Field[] = [
  cellField("id"),
  rowField("order"),
  rowField("side"),
  rowField("key"),
  rowField("code"),
  rowField("name"),
  field("nameEn", "string", "英文名称", "The name in the English of the glossary; empty where it has none."),
  rowField("level"),
  rowField("parent"),
  field("measure", "string", "栏目", "Column id."),
  field("heading", "string", "栏目名称", "Standard heading of the column."),
  field("headingEn", "string", "栏目英文名称", "The heading in English."),
  cellField("text"),
  cellField("status"),
  cellField("amount"),
  cellField("unit"),
  ...verdictFields,
  cellField("line")
];

/** One standard table, tidy: a row for each cell, blanks included, in the order of the document. */
export function tableFrame(form: TableForm, context: Context): Frame {
  const {view} = context;
  const title = termOf(`table.${form.id}`);
  const rows = view.accounts.cells
    .filter((cell) => cell.table === form.id)
    .map((cell) => toRow(cell, view.row(cell.table, cell.row), context));
  return toFrame({name: form.id, title: title.zh, description: `${title.en}: one cell a row.`, fields: FIELDS, rows});
}

function toRow(cell: Cell, row: Row | undefined, context: Context): FrameRow {
  const {id, table, column, text, status, amount, unit, line} = cell;
  const heading = termOfColumn(table, column);
  return {
    id,
    order: row?.order ?? "",
    side: row?.side ?? "",
    key: cell.row,
    code: row?.code ?? "",
    name: row?.name ?? "",
    nameEn: englishName(table, cell.row),
    level: row?.level ?? "",
    parent: row?.parent ?? "",
    measure: column,
    heading: heading?.zh ?? "",
    headingEn: heading?.en ?? "",
    text,
    status,
    amount: toAmountFields(amount).amount,
    unit,
    ...verdictOf(id, context),
    line
  };
}

function termOfColumn(table: string, column: string) {
  const found = catalogue.find((f) => f.id === table)?.columns.find((c) => c.id === column);
  return found && glossary.get(found.term);
}

function pick(fields: readonly Field[]): (name: string) => Field {
  return (name) => {
    const found = fields.find((f) => f.name === name);
    if (!found) throw new Error(`unknown field: ${name}`);
    return found;
  };
}
