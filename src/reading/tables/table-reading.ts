import type {Cell, Repair, Row, Table, Unread} from "../../accounts/index.js";
import type {TableSource} from "./grid.js";
import {toCell} from "./printed-cell.js";

/** What one table says. Row order and repair ids are given by the door. */
export interface TableReading {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly cells: readonly Cell[];
  readonly repairs: readonly Repair[];
  readonly unread: readonly Unread[];
}

export type TableReader = (source: TableSource) => TableReading;

/** Trying every arrangement of a row is slow: a page break moves a dozen rows, not hundreds. */
const MAX_MOVES = 200;

/** What a reader fills while it goes through a grid. */
export class TableDraft {
  readonly rows: Row[] = [];
  readonly cells: Cell[] = [];
  readonly repairs: Repair[] = [];
  readonly unread: Unread[] = [];
  private readonly keys = new Set<string>();
  private moves = 0;

  constructor(private readonly source: TableSource) {}

  /** Adds a row with its cells by column, `fields` says which of those printed they are; a key that the table has already is reported, not overwritten. */
  add(
    row: Omit<Row, "table" | "order">,
    texts: ReadonlyMap<string, string>,
    fields: ReadonlyMap<string, number>
  ): void {
    const {id: table, unit} = this.source;
    if (this.keys.has(row.key)) {
      this.miss("ambiguous", row.line, row.code || row.name);
      return;
    }
    this.keys.add(row.key);
    this.rows.push({table, order: this.rows.length, ...row});
    for (const [column, text] of texts) {
      const cell = toCell({table, row: row.key, column, unit, line: row.line, field: fields.get(column) ?? 0}, text);
      this.cells.push(cell);
      if (cell.status === "text") this.miss("not-a-number", row.line, cell.text);
    }
  }

  /** Whether to try once more to put a row back. Where too many rows have slipped, it is the headings that are not understood. */
  mayRealign(): boolean {
    this.moves += 1;
    return this.moves <= MAX_MOVES;
  }

  has(key: string): boolean {
    return this.keys.has(key);
  }

  repair(repair: Pick<Repair, "kind" | "row" | "line" | "before" | "after" | "evidence">): void {
    this.repairs.push({id: "", table: this.source.id, ...repair});
  }

  miss(reason: Unread["reason"], line: number, text: string): void {
    this.unread.push({table: this.source.id, section: "", line, text: text.slice(0, 40), reason});
  }

  /** Ends the reading. `complete` is false where the rows that must close such a table are not there. */
  finish(complete: boolean): TableReading {
    const {id, title, unit, line, grid} = this.source;
    const whole = complete && !this.isHalf(this.lastNumber());
    // Where the columns were not understood, a table without amounts is not known to be empty.
    const lost = this.unread.some(({reason}) => reason === "unknown-column");
    const status = this.cells.some((c) => c.amount) && whole ? "read" : !whole || lost ? "truncated" : "empty";
    if (!whole) this.cutOff(grid.at(-1)?.line ?? line);
    const table: Table = {id, title, unit, status, line};
    return {table, rows: this.rows, cells: this.cells, repairs: this.repairs, unread: this.unread};
  }

  /** Where the document ends within a line, the digits it ends with may be half a number: they are not read as one. */
  private cutOff(line: number): void {
    this.miss("truncated-table", line, this.rows.at(-1)?.name ?? "");
    const at = this.lastNumber();
    const cell = this.cells[at];
    if (cell) this.cells[at] = {...cell, status: "text", amount: null, unit: ""};
  }

  /** Index of the cell whose number is the last thing in a document that ends without a line end; -1 for none. */
  private lastNumber(): number {
    const last = this.source.cut ? this.source.grid.at(-1) : undefined;
    const text = last?.cells.at(-1)?.replace(/\s+/g, "");
    return last ? this.cells.findLastIndex((c) => c.line === last.line && c.amount !== null && c.text === text) : -1;
  }

  /** Fewer decimals than elsewhere in the table: its last digits are likely lost. */
  private isHalf(at: number): boolean {
    const decimals = this.cells[at]?.amount?.decimals;
    return decimals !== undefined && this.cells.some((c) => (c.amount?.decimals ?? 0) > decimals);
  }
}
