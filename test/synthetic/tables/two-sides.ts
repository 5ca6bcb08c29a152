import {catalogue, functionalItems, termOf} from "../../../src/accounts/index.js";
import {balanceOf, FISCAL, spentOf, sumsOf} from "../sums.js";
import {type Flow, ownIncome, type Truth} from "../truth/index.js";
import {type PrintedRow, type PrintedTable, row, type Style, table} from "./printed-row.js";

/** Table 01. */
export function summaryTable(truth: Truth, style: Style): PrintedTable {
  const {income, incomeOf, opening, spent} = sumsOf(truth.flows);
  const {closing, used, distributed} = balanceOf(truth);
  const amount = (key: string, value: number, name = termOf(key).zh) => row(key, name, {amount: value}, style);
  const left = [
    ...FISCAL.map((fund) => amount(`income.${fund}`, sumsOf(truth.flows, fund).income)),
    ...ownIncome.map((kind) => amount(`income.${kind}`, incomeOf[kind])),
    amount("income", income),
    amount("surplus-used", used, style.table.surplusName),
    amount("opening", opening),
    amount("income.total", income + used + opening, "总计")
  ];
  const right = [
    ...classRows(truth.flows, style, (flows) => ({amount: sum(flows)})),
    amount("expenditure", spent),
    amount("surplus-distributed", distributed),
    amount("closing", closing),
    amount("expenditure.total", spent + distributed + closing, "总计")
  ];
  return table("01", ["amount"], right, left);
}

/** Table 04. */
export function fiscalTable(truth: Truth, style: Style): PrintedTable {
  const fiscal = truth.flows.filter((flow) => flow.source !== "own");
  const {income, opening} = sumsOf(fiscal);
  const amount = (key: string, value: number, name = termOf(key).zh) => row(key, name, {amount: value}, style);
  const byFund = (value: (flows: readonly Flow[]) => number, flows: readonly Flow[] = fiscal) => ({
    total: value(flows),
    general: value(flows.filter((flow) => flow.source === "general")),
    fund: value(flows.filter((flow) => flow.source === "fund")),
    capital: value(flows.filter((flow) => flow.source === "capital"))
  });
  const closing = (flows: readonly Flow[]) => flows.reduce((all, flow) => all + flow.closing, 0);
  const left = [
    ...FISCAL.map((fund) => amount(`income.${fund}`, sumsOf(fiscal, fund).income, termOf(`opening.${fund}`).zh)),
    amount("income", income),
    amount("opening", opening, termOf("fiscal.opening").zh),
    ...FISCAL.map((fund) => amount(`opening.${fund}`, sumsOf(fiscal, fund).opening)),
    amount("income.total", income + opening, "总计")
  ];
  const right = [
    ...classRows(fiscal, style, (flows) => byFund(sum, flows)),
    row("expenditure", termOf("expenditure").zh, byFund(sum), style),
    row("closing", termOf("fiscal.closing").zh, byFund(closing), style),
    row(
      "expenditure.total",
      "总计",
      byFund((flows) => sum(flows) + closing(flows)),
      style
    )
  ];
  return table(
    "04",
    (catalogue[3]?.columns ?? []).map((c) => c.id),
    right,
    left
  );
}

type Sum = (flows: readonly Flow[]) => Readonly<Record<string, number>>;

/** 债务还本支出 and 债务付息支出, which the older list of 24 has not. */
const DEBT = ["231", "232"];

/** Only the classes in use, or all of them, as the place has it. */
function classRows(flows: readonly Flow[], style: Style, sums: Sum): PrintedRow[] {
  const {classes} = style.table;
  const items = functionalItems.filter((item) => /^function\.\d{3}$/.test(item.id));
  return items.flatMap((item) => {
    const code = item.id.slice("function.".length);
    const mine = flows.filter((flow) => flow.item.code.startsWith(code));
    const used = sum(mine) > 0;
    return used || classes === 26 || (classes === 24 && !DEBT.includes(code))
      ? [row(code, item.zh, sums(mine), style)]
      : [];
  });
}

function sum(flows: readonly Flow[]): number {
  return flows.reduce((all, flow) => all + spentOf(flow), 0);
}
