import {
  type Cell,
  type Indicator,
  type Project,
  type Repair,
  type Row,
  toCellId,
  type Unread
} from "../../accounts/index.js";
import type {FormValue} from "./form-value.js";

/** What `readForms` answers with: table 10 of the accounts. */
export interface Forms {
  readonly rows: readonly Row[];
  readonly cells: readonly Cell[];
  readonly projects: readonly Project[];
  readonly indicators: readonly Indicator[];
  readonly repairs: readonly Repair[];
  readonly unread: readonly Unread[];
}

export type RepairParts = Pick<Repair, "kind" | "before" | "after" | "evidence">;

/** The pages that the readers of one document's forms write on, in the document's order. */
export class FormBook implements Forms {
  readonly rows: Row[] = [];
  readonly cells: Cell[] = [];
  readonly projects: Project[] = [];
  readonly indicators: Indicator[] = [];
  readonly repairs: Repair[] = [];
  readonly unread: Unread[] = [];

  row(key: string, name: string, line: number, parent = ""): void {
    const order = this.rows.length;
    this.rows.push({table: "10", key, order, side: "", code: "", name, level: 0, parent, ordinal: "", line});
  }

  cell(row: string, column: string, value: FormValue, line: number): void {
    this.cells.push({id: toCellId("10", row, column), table: "10", row, column, ...value, line, field: 0});
  }

  repair(row: string, line: number, parts: RepairParts): void {
    this.repairs.push({id: "", table: "10", row, line, ...parts});
  }

  fail(line: number, text: string, reason: Unread["reason"]): void {
    this.unread.push({table: "10", section: "", line, text, reason});
  }
}
