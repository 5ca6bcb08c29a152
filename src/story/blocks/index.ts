import type {Block} from "./block.js";
import {coverage} from "./coverage.js";
import {figure} from "./figure.js";
import {findings} from "./findings.js";
import {keyNumbers} from "./key-numbers.js";
import {leads} from "./leads.js";
import {questions} from "./questions.js";
import {repairs} from "./repairs.js";
import {rules} from "./rules.js";
import {terms} from "./terms.js";

/** Every block by the name that pages call it by. */
export const blocks: ReadonlyMap<string, Block> = new Map([
  ["coverage", coverage],
  ["figure", figure],
  ["findings", findings],
  ["key-numbers", keyNumbers],
  ["leads", leads],
  ["questions", questions],
  ["repairs", repairs],
  ["rules", rules],
  ["terms", terms]
]);
