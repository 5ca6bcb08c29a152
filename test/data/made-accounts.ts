import {type Accounts, type Amount, type Cell, parseAmount, toCellId} from "../../src/accounts/index.js";

/** Accounts of a department that does not exist, small, with one of each kind of record and the awkward texts. */
export const madeAccounts: Accounts = {
  document: {
    department: "示范县档案馆",
    year: "2023",
    date: "2024-09-01",
    unit: "万元",
    file: "example-2023.txt",
    sha256: "0123456789abcdef".repeat(4),
    format: "pdf"
  },
  contents: [{part: "第二部分", ordinal: "一", title: "收入支出决算总表", line: 3, found: true}],
  tables: [
    {id: "01", title: "收入支出决算总表", unit: "万元", status: "read", line: 10},
    {id: "03", title: "支出决算表", unit: "万元", status: "read", line: 20},
    {id: "07", title: "政府性基金预算财政拨款收入支出决算表", unit: "万元", status: "empty", line: 30},
    {id: "10", title: "项目支出绩效自评表", unit: "万元", status: "truncated", line: 50}
  ],
  rows: [
    row("01", "income.general", 0, "income", "", "一般公共预算财政拨款收入", 0, "", "1", 12),
    row("01", "income.other", 1, "income", "", "其他收入", 0, "", "2", 13),
    row("03", "total", 0, "", "", "合计", 0, "", "", 22),
    row("03", "201", 1, "", "201", "一般公共服务支出", 1, "total", "", 23),
    row("03", "20126", 2, "", "20126", "档案“事务”, 其他", 2, "201", "", 24),
    row("10", "p01.total", 0, "", "", "年度资金总额", 0, "", "", 52),
    row("10", "p01.i1", 1, "", "", "查档批次", 0, "", "", 53)
  ],
  cells: [
    cell("01", "income.general", "amount", "1,234.50"),
    cell("01", "income.other", "amount", "0.00"),
    cell("03", "total", "total", "1234.50"),
    cell("03", "total", "basic", ""),
    cell("03", "201", "total", "-12.30"),
    cell("03", "201", "basic", "—"),
    cell("03", "20126", "total", "-0.00"),
    cell("10", "p01.total", "initial", "6209.1"),
    {
      ...cell("10", "p01.i1", "target", "≥８５批"),
      status: "number",
      amount: amountOf("８５"),
      comparator: "≥",
      unit: "批"
    },
    cell("10", "p01.i1", "result", '及时, "准"')
  ],
  projects: [{id: "p01", name: "库房 改造", department: "示范县档案馆", unit: "", line: 51}],
  indicators: [
    {id: "p01.i1", project: "p01", first: "产出指标", second: "数量指标", third: "查档批次", explained: false, line: 53}
  ],
  claims: [
    {
      id: "claim:1:percent-change",
      section: "1",
      sentence: 1,
      line: 60,
      subject: "income.total",
      label: "收入总计",
      measure: "percent-change",
      basis: "outturn",
      of: "",
      ofBasis: "",
      direction: "up",
      word: "增长",
      period: "2022/2023",
      amount: amountOf("1.10"),
      text: "1.10%",
      unit: "%"
    }
  ],
  statements: [
    {id: "statement:2:1", section: "2", sentence: 2, line: 61, subject: "income.other", kind: "flat", text: "持平"}
  ],
  numbers: [
    {order: 0, section: "1", sentence: 1, line: 60, text: "1.10%", claim: "claim:1:percent-change", reason: ""},
    {order: 1, section: "2", sentence: 2, line: 61, text: "100", claim: "", reason: "threshold"}
  ],
  repairs: [
    {
      id: "repair:1",
      kind: "joined-label",
      table: "03",
      row: "20126",
      line: 24,
      before: "档案\n事务",
      after: "档案事务",
      evidence: "code"
    }
  ],
  unread: [{table: "10", section: "", line: 54, text: "\t", reason: "truncated-table"}],
  pages: [{page: 2, line: 10, width: 595, height: 842}],
  boxes: [{id: toCellId("01", "income.general", "amount"), page: 2, left: 120, top: 80, width: 60, height: 14}],
  others: [{id: "x1", title: "国有资产占用情况表", line: 60}],
  otherCells: [{table: "x1", line: 61, row: 0, column: 1, text: "房屋，“甲”"}]
};

function row(
  table: string,
  key: string,
  order: number,
  side: "" | "income",
  code: string,
  name: string,
  level: number,
  parent: string,
  ordinal: string,
  line: number
) {
  return {table, key, order, side, code, name, level, parent, ordinal, line};
}

function cell(table: string, key: string, column: string, text: string): Cell {
  const amount = parseAmount(text);
  const status = amount
    ? amount.value.isZero()
      ? "zero"
      : "number"
    : text === ""
      ? "blank"
      : text === "—"
        ? "dash"
        : "text";
  return {
    id: toCellId(table, key, column),
    table,
    row: key,
    column,
    text,
    status,
    amount,
    comparator: "",
    unit: amount ? "万元" : "",
    line: 12,
    field: text ? 2 : 0
  };
}

function amountOf(text: string): Amount {
  const amount = parseAmount(text);
  if (!amount) throw new Error(`invalid amount: ${text}`);
  return amount;
}
