import {spentOf} from "../sums.js";
import type {Flow, Truth} from "../truth/index.js";
import {type PrintedRow, type PrintedTable, row, type Style, table} from "./printed-row.js";

type Columns = Readonly<Record<string, (flow: Flow) => number>>;

const basic = (flow: Flow) => flow.staff + flow.running;

const INCOME: Columns = {
  total: (flow) => Object.values(flow.income).reduce((a, b) => a + b, 0),
  fiscal: (flow) => flow.income.fiscal,
  superior: (flow) => flow.income.superior,
  business: (flow) => flow.income.business,
  operating: (flow) => flow.income.operating,
  affiliated: (flow) => flow.income.affiliated,
  other: (flow) => flow.income.other
};
const SPENDING: Columns = {
  total: spentOf,
  basic,
  project: (flow) => flow.project,
  "to-superior": (flow) => flow.toSuperior,
  operating: (flow) => flow.operating,
  "to-affiliated": (flow) => flow.toAffiliated
};
const GENERAL: Columns = {
  total: spentOf,
  basic,
  staff: (flow) => flow.staff,
  running: (flow) => flow.running,
  project: (flow) => flow.project
};
const FUND: Columns = {
  opening: (flow) => flow.opening,
  income: (flow) => flow.income.fiscal,
  total: spentOf,
  basic,
  project: (flow) => flow.project,
  closing: (flow) => flow.closing
};
const CAPITAL: Columns = {total: spentOf, basic, project: (flow) => flow.project};

export function incomeTable(truth: Truth, style: Style): PrintedTable {
  return byItem("02", truth.flows, INCOME, style);
}

export function expenditureTable(truth: Truth, style: Style): PrintedTable {
  return byItem("03", truth.flows, SPENDING, style);
}

export function generalTable(truth: Truth, style: Style): PrintedTable {
  const {staff: _, running: __, ...three} = GENERAL;
  return byItem("05", of(truth, "general"), style.table.generalColumns === 5 ? GENERAL : three, style);
}

export function fundTable(truth: Truth, style: Style): PrintedTable {
  return byItem("07", of(truth, "fund"), FUND, style);
}

export function capitalTable(truth: Truth, style: Style): PrintedTable {
  return byItem("08", of(truth, "capital"), style.table.capitalColumns === 6 ? FUND : CAPITAL, style);
}

function of(truth: Truth, source: Flow["source"]): Flow[] {
  return truth.flows.filter((flow) => flow.source === source);
}

/** A row for every 类, 款 and 项 that has anything in any column, each the sum of its flows, and the total. */
function byItem(id: string, flows: readonly Flow[], columns: Columns, style: Style): PrintedTable {
  const active = flows.filter((flow) => Object.values(columns).some((value) => value(flow) !== 0));
  const codes = [...new Set(active.flatMap(({item: {code}}) => [code.slice(0, 3), code.slice(0, 5), code]))].sort();
  const rows = codes.map((code) => itemRow(code, active, columns, style));
  const total = row("total", "合计", sums(active, columns), style);
  return table(id, Object.keys(columns), style.table.totals === "first" ? [total, ...rows] : [...rows, total]);
}

function itemRow(code: string, flows: readonly Flow[], columns: Columns, style: Style): PrintedRow {
  const mine = flows.filter((flow) => flow.item.code.startsWith(code));
  const name = mine[0]?.item.names[(code.length - 3) / 2] ?? "";
  return row(code, name, sums(mine, columns), style, code);
}

function sums(flows: readonly Flow[], columns: Columns): Record<string, number> {
  return Object.fromEntries(
    Object.entries(columns).map(([column, value]) => [column, flows.reduce((all, flow) => all + value(flow), 0)])
  );
}
