import {strToU8, zipSync} from "fflate";
import {type Accounts, viewOf} from "../../accounts/index.js";
import {checkAccounts, type Finding} from "../../checks/index.js";
import {toCsv, toFrames, toJson, toLedger, toPackage, toReport} from "../../data/index.js";
import type {Frames} from "../../figures/index.js";
import type {Printed} from "../../reading/index.js";
import type {Opened, OpenedFiles} from "../opened.js";

/** A date for the files of an archive: the first that a zip can hold. The same accounts give the same bytes. */
const EPOCH = new Date(1980, 0, 1);

export interface ReadFile {
  readonly accounts: Accounts;
  readonly printed: Printed;
  readonly size: number;
}

/** Everything that the page shows of a document, checked and told. */
export function toOpened({accounts, printed, size}: ReadFile, lang: "zh" | "en"): Opened {
  const findings = checkAccounts(viewOf(accounts));
  const report = toReport(accounts, findings);
  const frames = toFrames(accounts, findings);
  const {document, numbers, boxes, unread, others} = accounts;
  const told = JSON.parse(toJson(frames.findings));
  return {
    file: document.file,
    size,
    format: document.format,
    report,
    frames: {...toFigureFrames(report.document, frames), findings: told},
    findings: told,
    ledger: toLedger(accounts, findings, lang),
    text: {
      lines: printed.lines,
      pages: printed.pages,
      cells: accounts.cells.flatMap(({id, line, field}) => (field ? [{id, line, field}] : [])),
      numbers,
      boxes
    },
    unread,
    others,
    files: toFiles(accounts, findings, frames)
  };
}

/** As figures take them; the published JSON of the frames has the same rows, and is read into the same type. */
function toFigureFrames(
  {department, year, unit}: Frames["document"],
  frames: ReturnType<typeof toFrames>
): Omit<Frames, "findings"> {
  const rows = (name: keyof Omit<Frames, "document" | "findings">) => JSON.parse(toJson(frames[name]));
  return {
    document: {department, year, unit},
    cells: rows("cells"),
    claims: rows("claims"),
    projects: rows("projects"),
    indicators: rows("indicators"),
    rows: rows("rows")
  };
}

function toFiles(accounts: Accounts, findings: readonly Finding[], frames: ReturnType<typeof toFrames>): OpenedFiles {
  const packed = [...toPackage(accounts)].map(([name, text]) => [name, strToU8(text)] as const);
  return {
    archive: zipSync(Object.fromEntries(packed), {mtime: EPOCH}),
    findingsCsv: toCsv(frames.findings),
    reportJson: `${JSON.stringify(toReport(accounts, findings), null, 2)}\n`
  };
}
