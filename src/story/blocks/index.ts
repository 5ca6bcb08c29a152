import type {Block} from "./block.js";
import {coverage} from "./coverage.js";
import {figure} from "./figure.js";
import {figures} from "./figures.js";
import {files, ownPackage} from "./files.js";
import {findings} from "./findings.js";
import {keyNumbers} from "./key-numbers.js";
import {leads} from "./leads.js";
import {otherTables} from "./other-tables.js";
import {questions} from "./questions.js";
import {repairs} from "./repairs.js";
import {reportHead} from "./report-head.js";
import {reports} from "./reports.js";
import {rules} from "./rules.js";
import {terms} from "./terms.js";
import {unread} from "./unread.js";
import {ways} from "./ways.js";

/** Every block by the name that pages call it by. */
export const blocks: ReadonlyMap<string, Block> = new Map([
  ["coverage", coverage],
  ["figure", figure],
  ["figures", figures],
  ["files", files],
  ["findings", findings],
  ["key-numbers", keyNumbers],
  ["leads", leads],
  ["other-tables", otherTables],
  ["package", ownPackage],
  ["questions", questions],
  ["repairs", repairs],
  ["report-head", reportHead],
  ["reports", reports],
  ["rules", rules],
  ["terms", terms],
  ["unread", unread],
  ["ways", ways]
]);
