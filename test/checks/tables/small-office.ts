import type {Accounts} from "../../../src/accounts/index.js";
import {accountsOfCells, none} from "./accounts-of-cells.js";

/** An invented office: two classes, one project, a little money of its own, something carried in and over; all of it agrees. */
export const cells: Readonly<Record<string, string>> = {
  "01:income.general:amount": "90.00",
  "01:income.fund:amount": "",
  "01:income.other:amount": "6.00",
  "01:income:amount": "96.00",
  "01:surplus-used:amount": "",
  "01:opening:amount": "14.00",
  "01:income.total:amount": "110.00",
  "01:201:amount": "80.00",
  "01:221:amount": "20.00",
  "01:expenditure:amount": "100.00",
  "01:surplus-distributed:amount": "",
  "01:closing:amount": "10.00",
  "01:expenditure.total:amount": "110.00",
  ...row("02:total", {total: "96.00", fiscal: "90.00", other: "6.00"}),
  ...row("02:201", {total: "77.00", fiscal: "71.00", other: "6.00"}),
  ...row("02:20103", {total: "77.00", fiscal: "71.00", other: "6.00"}),
  ...row("02:2010301", {total: "57.00", fiscal: "51.00", other: "6.00"}),
  ...row("02:2010302", {total: "20.00", fiscal: "20.00", other: ""}),
  ...row("02:221", {total: "19.00", fiscal: "19.00", other: ""}),
  ...row("02:22102", {total: "19.00", fiscal: "19.00", other: ""}),
  ...row("02:2210201", {total: "19.00", fiscal: "19.00", other: ""}),
  ...row("03:total", {total: "100.00", basic: "75.00", project: "25.00"}),
  ...row("03:201", {total: "80.00", basic: "55.00", project: "25.00"}),
  ...row("03:20103", {total: "80.00", basic: "55.00", project: "25.00"}),
  ...row("03:2010301", {total: "55.00", basic: "55.00", project: ""}),
  ...row("03:2010302", {total: "25.00", basic: "", project: "25.00"}),
  ...row("03:221", {total: "20.00", basic: "20.00", project: ""}),
  ...row("03:22102", {total: "20.00", basic: "20.00", project: ""}),
  ...row("03:2210201", {total: "20.00", basic: "20.00", project: ""}),
  "04:income.general:amount": "90.00",
  "04:income.fund:amount": "",
  "04:income:amount": "90.00",
  "04:opening:amount": "12.00",
  "04:opening.general:amount": "12.00",
  "04:opening.fund:amount": "",
  "04:income.total:amount": "102.00",
  ...row("04:201", {total: "75.00", general: "75.00", fund: ""}),
  ...row("04:221", {total: "20.00", general: "20.00", fund: ""}),
  ...row("04:expenditure", {total: "95.00", general: "95.00", fund: ""}),
  ...row("04:closing", {total: "7.00", general: "7.00", fund: ""}),
  ...row("04:expenditure.total", {total: "102.00", general: "102.00", fund: ""}),
  ...row("05:total", {total: "95.00", basic: "72.00", project: "23.00"}),
  ...row("05:201", {total: "75.00", basic: "52.00", project: "23.00"}),
  ...row("05:20103", {total: "75.00", basic: "52.00", project: "23.00"}),
  ...row("05:2010301", {total: "52.00", basic: "52.00", project: ""}),
  ...row("05:2010302", {total: "23.00", basic: "", project: "23.00"}),
  ...row("05:221", {total: "20.00", basic: "20.00", project: ""}),
  ...row("05:22102", {total: "20.00", basic: "20.00", project: ""}),
  ...row("05:2210201", {total: "20.00", basic: "20.00", project: ""}),
  "06:301:amount": "60.00",
  "06:30101:amount": "40.00",
  "06:30113:amount": "20.00",
  "06:302:amount": "12.00",
  "06:30201:amount": "8.00",
  "06:30217:amount": "",
  "06:30231:amount": "4.00",
  "06:staff:amount": "60.00",
  "06:running:amount": "12.00",
  ...row("07:total", {opening: "", income: "", total: "", basic: "", project: "", closing: ""}),
  ...row("09:total", {budget: "7.00", outturn: "6.00"}),
  ...row("09:vehicles", {budget: "4.00", outturn: "4.00"}),
  ...row("09:vehicles.running", {budget: "4.00", outturn: "4.00"}),
  ...row("09:reception", {budget: "3.00", outturn: "2.00"})
};

export function smallOffice(changes: Readonly<Record<string, string>> = {}): Accounts {
  return accountsOfCells({...cells, ...changes}, {statements: [none("fund")]});
}

function row(prefix: string, columns: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(columns).map(([column, text]) => [`${prefix}:${column}`, text]));
}
