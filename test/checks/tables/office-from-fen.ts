import fc from "fast-check";
import {Decimal, toDigits} from "../../../src/accounts/index.js";

/** What happened to one item, in fen (hundredths of a yuan): money of three kinds comes in, is spent, is carried over. */
export interface Item {
  readonly code: string;
  readonly general: Money;
  readonly fund: Money;
  readonly own: Money;
}

interface Money {
  readonly opening: number;
  readonly income: number;
  readonly staff: number;
  readonly running: number;
  readonly project: number;
  readonly closing: number;
}

const CODES = ["2010301", "2010302", "2080505", "2080801", "2101101", "2120801", "2210201", "2299999"];
const NOTHING: Money = {opening: 0, income: 0, staff: 0, running: 0, project: 0, closing: 0};

/** Any year of any office: what is left after spending is carried over. */
export const anyItems: fc.Arbitrary<readonly Item[]> = fc
  .subarray(CODES, {minLength: 1})
  .chain((codes) =>
    fc.tuple(
      ...codes.map((code) => fc.record({code: fc.constant(code), general: anyMoney(), fund: maybe(), own: maybe()}))
    )
  );

/** The cells that this office would print, each rounded from fen to two decimals of 万元 on its own; nought is left blank. */
export function cellsFromFen(items: readonly Item[]): Record<string, string> {
  const cells = new Map<string, number>();
  const put = (id: string, fen: number) => cells.set(id, (cells.get(id) ?? 0) + fen);
  for (const item of items) {
    putItem(put, item);
    putSummary(put, item);
  }
  return Object.fromEntries([...cells].map(([id, fen]) => [id, fen === 0 ? "" : wanYuan(fen)]));
}

type Put = (id: string, fen: number) => void;

function putItem(put: Put, {code, general, fund, own}: Item): void {
  for (const row of [code, code.slice(0, 5), code.slice(0, 3), "total"]) {
    const columns = (table: string, of: Record<string, number>) => {
      for (const [column, fen] of Object.entries(of)) put(`${table}:${row}:${column}`, fen);
    };
    const fiscal = general.income + fund.income;
    const [g, f, o] = [general, fund, own].map((m) => ({
      basic: m.staff + m.running,
      project: m.project,
      total: spent(m)
    })) as [Spent, Spent, Spent];
    columns("02", {total: fiscal + own.income, fiscal, other: own.income});
    columns("03", {
      total: g.total + f.total + o.total,
      basic: g.basic + f.basic + o.basic,
      project: g.project + f.project + o.project
    });
    columns("05", {...g, staff: general.staff, running: general.running});
    columns("07", {opening: fund.opening, income: fund.income, ...f, closing: fund.closing});
  }
  put("06:301:amount", general.staff);
  put("06:30101:amount", Math.floor(general.staff / 3));
  put("06:30102:amount", general.staff - Math.floor(general.staff / 3));
  put("06:302:amount", general.running);
  put("06:30201:amount", general.running - Math.floor(general.running / 7));
  put("06:30217:amount", Math.floor(general.running / 7));
  put("06:staff:amount", general.staff);
  put("06:running:amount", general.running);
}

interface Spent {
  readonly basic: number;
  readonly project: number;
  readonly total: number;
}

function putSummary(put: Put, {code, general, fund, own}: Item): void {
  const side = code.slice(0, 3);
  const all = {
    opening: general.opening + fund.opening,
    income: general.income + fund.income,
    closing: general.closing + fund.closing
  };
  const paid = spent(general) + spent(fund);
  put("01:income.general:amount", general.income);
  put("01:income.fund:amount", fund.income);
  put("01:income.other:amount", own.income);
  put("01:income:amount", all.income + own.income);
  put("01:opening:amount", all.opening + own.opening);
  put("01:income.total:amount", all.income + own.income + all.opening + own.opening);
  put(`01:${side}:amount`, paid + spent(own));
  put("01:expenditure:amount", paid + spent(own));
  put("01:closing:amount", all.closing + own.closing);
  put("01:expenditure.total:amount", paid + spent(own) + all.closing + own.closing);
  put("04:income:amount", all.income);
  put("04:opening:amount", all.opening);
  put("04:income.total:amount", all.income + all.opening);
  for (const [kind, m] of [
    ["general", general],
    ["fund", fund]
  ] as const) {
    put(`04:income.${kind}:amount`, m.income);
    put(`04:opening.${kind}:amount`, m.opening);
    for (const column of [kind, "total"]) {
      put(`04:${side}:${column}`, spent(m));
      put(`04:expenditure:${column}`, spent(m));
      put(`04:closing:${column}`, m.closing);
      put(`04:expenditure.total:${column}`, spent(m) + m.closing);
    }
  }
}

function spent({staff, running, project}: Money): number {
  return staff + running + project;
}

function wanYuan(fen: number): string {
  return toDigits(new Decimal(String(fen)).div("1000000"), 2);
}

function maybe(): fc.Arbitrary<Money> {
  return fc.oneof(fc.constant(NOTHING), anyMoney());
}

function anyMoney(): fc.Arbitrary<Money> {
  const fen = fc.oneof(fc.constant(0), fc.integer({min: 1, max: 20000}), fc.integer({min: 1, max: 10 ** 11}));
  const parts = fc.record({opening: fen, staff: fen, running: fen, project: fen, closing: fen});
  // Whatever was not carried in must have been received; a surplus carried in is carried on.
  return parts.map((m) => {
    const income = spent({...NOTHING, ...m}) + m.closing - m.opening;
    return income < 0 ? {...m, income: 0, closing: m.closing - income} : {...m, income};
  });
}
