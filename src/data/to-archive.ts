import JSZip from "jszip";
import {type Accounts, viewOf} from "../accounts/index.js";
import {checkAccounts} from "../checks/index.js";
import type {Frame} from "./frame.js";
import {frameFiles} from "./frame-names.js";
import {listFrames, toFrames} from "./frames.js";
import {toFramesDescriptor} from "./frames-descriptor.js";
import {toLedger} from "./ledger.js";
import {toReport} from "./report.js";
import {toArrow} from "./to-arrow.js";
import {toCsv} from "./to-csv.js";
import {toJson} from "./to-json.js";

/**
 * A zip entry must have a date; this one is the earliest that it can have, so that the same accounts give the same bytes. A
 * folder's own entry would get the date of today.
 */
const DATE = new Date(Date.UTC(1980, 0, 1));

/**
 * Everything a page may ask of a document, as one zip: the files of each frame (see `frameFiles`), `report.json` as
 * `juesuan check --json` prints it, `ledger.json` and `ledger.en.json` for the ledger, and `datapackage.json`, which describes
 * the frames.
 */
export function toArchive(accounts: Accounts): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of toFiles(accounts)) zip.file(name, content, {date: DATE, createFolders: false});
  return zip.generateAsync({type: "uint8array", compression: "DEFLATE", platform: "UNIX"});
}

function toFiles(accounts: Accounts): [string, string | Uint8Array][] {
  const findings = checkAccounts(viewOf(accounts));
  const frames = listFrames(toFrames(accounts, findings));
  const files = frames.flatMap(toFrameFiles);
  const sizes = new Map(files.map(([name, content]) => [name, sizeOf(content)]));
  return [
    ["datapackage.json", pretty(toFramesDescriptor(accounts.document, frames, sizes))],
    ["report.json", pretty(toReport(accounts, findings))],
    ["ledger.json", JSON.stringify(toLedger(accounts, findings, "zh"))],
    ["ledger.en.json", JSON.stringify(toLedger(accounts, findings, "en"))],
    ...files
  ];
}

function toFrameFiles(frame: Frame): [string, string | Uint8Array][] {
  const files = frameFiles(frame.name);
  return [
    [files.csv, toCsv(frame)],
    [files.plain, toCsv(frame, {excel: false})],
    [files.arrow, toArrow(frame)],
    [files.json, toJson(frame)]
  ];
}

function sizeOf(content: string | Uint8Array): number {
  return (typeof content === "string" ? new TextEncoder().encode(content) : content).length;
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
