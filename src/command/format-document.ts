import type {Format} from "../accounts/index.js";
import type {Lang, Level} from "../checks/index.js";
import type {Report, ReportedFinding} from "../data/index.js";
import type {Done} from "./done.js";
import {formatPlace} from "./format-place.js";
import {manyWords} from "./many-words.js";
import {words} from "./words.js";

/** One document of many as a reporter reads it: what it is, how much was read, how many findings, each contradiction. */
export function formatDocument({target, ...done}: Done, lang: Lang): string {
  const w = words[lang];
  const many = manyWords[lang];
  if (!done.ok) return `${target.path}\n  ${many.notRead}${w.inBrackets(done.refusal[lang])}\n`;
  const {report, row} = done;
  if (!report) throw new Error("missing report: of a document that was checked");
  const format = toFormat(row.format);
  const {department, year} = report.document;
  const pages = typeof row.pages === "number" ? w.inBrackets(w.pages(row.pages, format)) : "";
  const {cells, blanks, narrativeNumbers, narrativeNumbersRead, unreadable} = report.coverage;
  const lines = [
    many.counted(countLevels(report)),
    w.coverage({cells, blanks, numbers: narrativeNumbers, read: narrativeNumbersRead, unread: unreadable}),
    ...report.findings.filter((f) => f.level === "contradiction").map((f) => formatContradiction(f, format, lang))
  ];
  const head = [target.path, department, year].filter(Boolean).join(" · ");
  return `${head}${pages}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

function countLevels({findings}: Report): Readonly<Record<Level, number>> {
  const count = (level: Level) => findings.filter((f) => f.level === level).length;
  return {contradiction: count("contradiction"), doubt: count("doubt"), note: count("note")};
}

function formatContradiction(finding: ReportedFinding, format: Format, lang: Lang): string {
  const w = words[lang];
  const [place] = finding.places;
  const where = place ? formatPlace(place, format, lang) : "";
  return `${manyWords[lang].contradiction}${headlineOf(finding[lang])}${where && w.inBrackets(where)}`;
}

/** A finding's words begin with its headline, which has no full stop of its own. */
function headlineOf(text: string): string {
  return text.split(/。|[.?] /, 1).join("");
}

function toFormat(format: unknown): Format {
  return format === "pdf" || format === "word" || format === "workbook" || format === "web" ? format : "text";
}
