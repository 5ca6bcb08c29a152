import type {TableReader} from "./table-reading.js";

export type {TableReading} from "./table-reading.js";

import {readTable01} from "./table-01.js";
import {readTable02} from "./table-02.js";
import {readTable03} from "./table-03.js";
import {readTable04} from "./table-04.js";
import {readTable05} from "./table-05.js";
import {readTable06} from "./table-06.js";
import {readTable07} from "./table-07.js";
import {readTable08} from "./table-08.js";
import {readTable09} from "./table-09.js";

/** The reader of every standard table but the forms of table 10. */
export const tableReaders: ReadonlyMap<string, TableReader> = new Map([
  ["01", readTable01],
  ["02", readTable02],
  ["03", readTable03],
  ["04", readTable04],
  ["05", readTable05],
  ["06", readTable06],
  ["07", readTable07],
  ["08", readTable08],
  ["09", readTable09]
]);
