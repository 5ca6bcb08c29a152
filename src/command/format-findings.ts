import {coverageOf, type View} from "../accounts/index.js";
import {
  countOutcomes,
  type Finding,
  type Lang,
  type Level,
  labelOf,
  type Outcome,
  reportable,
  tell,
  uncheckedOf
} from "../checks/index.js";
import {operandsInOrder, placesOf} from "../data/index.js";
import {formatPlace} from "./format-place.js";
import {formatUnread} from "./format-unread.js";
import {type Words, words} from "./words.js";

interface Style {
  readonly lang: Lang;
  /** Whether to write the terminal's colour codes. */
  readonly colour: boolean;
}

/** Places listed for one finding; a sum over sixteen forms would bury the rest. */
const PLACES = 6;
const COLOURS: Readonly<Record<Level, number>> = {contradiction: 31, doubt: 33, note: 36};

/** The findings as a reporter reads them: the most serious first, then what was read, checked and repaired. */
export function formatFindings(view: View, findings: readonly Finding[], style: Style): string {
  const told = reportable(findings);
  const w = words[style.lang];
  const levels = (Object.keys(COLOURS) as Level[]).filter((level) => told.some((f) => f.level === level));
  return [
    bold(w.title(view.accounts.document), style),
    ...levels.map((level) =>
      formatLevel(
        level,
        told.filter((f) => f.level === level),
        view,
        style
      )
    ),
    ...(told.length > 0 ? [] : [w.none]),
    formatSummary(view, findings, style)
  ].join("\n\n");
}

function formatLevel(level: Level, findings: readonly Finding[], view: View, style: Style): string {
  const w = words[style.lang];
  const heading = paint(w.count(w.levels[level], findings.length), COLOURS[level], style);
  return [heading, ...findings.map((finding, i) => formatFinding(finding, i + 1, view, style))].join("\n\n");
}

function formatFinding(finding: Finding, n: number, view: View, style: Style): string {
  const w = words[style.lang];
  const telling = tell(finding, view)[style.lang];
  const parts: readonly (readonly [string, string])[] = [
    [w.says, telling.says],
    [w.computed, telling.computed],
    [w.where, formatPlaces(finding, view, style.lang)],
    [w.explanation, telling.explanation],
    [w.question, telling.question]
  ];
  const width = Math.max(...parts.map(([label]) => label.length));
  return [
    bold(`${n}. ${telling.title}`, style),
    ...parts.filter(([, text]) => text).map(([label, text]) => `   ${label.padEnd(width)}  ${text}`)
  ].join("\n");
}

function formatPlaces(finding: Finding, view: View, lang: Lang): string {
  const w = words[lang];
  const {format} = view.accounts.document;
  const places = operandsInOrder(finding).map(({id, place}) => {
    const where = formatPlace(place, format, lang);
    return labelOf(id, view, lang) + (where && w.inBrackets(where));
  });
  if (places.length === 0)
    return placesOf(finding, view)
      .map((place) => formatPlace(place, format, lang))
      .join();
  return listed(places, w);
}

/** The first of many, and how many more there are. */
function listed(texts: readonly string[], w: Words): string {
  const more = texts.length - PLACES;
  return [...texts.slice(0, PLACES), ...(more > 0 ? [w.more(more)] : [])].join(w.joinPlaces);
}

function formatSummary(view: View, findings: readonly Finding[], style: Style): string {
  const w = words[style.lang];
  const {cells, blanks, narrativeNumbers, narrativeNumbersRead, unreadable} = coverageOf(view.accounts);
  const outcomes = Object.entries(countOutcomes(findings)) as [Outcome, number][];
  const {repairs} = view.accounts;
  const kinds = [...new Set(repairs.map((r) => r.kind))];
  return `${[
    w.coverage({cells, blanks, numbers: narrativeNumbers, read: narrativeNumbersRead, unread: unreadable}),
    ...formatUnread(view.accounts, style.lang),
    w.checks(findings.length, outcomes.map(([outcome, n]) => `${w.outcomes[outcome]} ${n}`).join(w.join)),
    ...uncheckedOf(view, findings).map((one) => w.unchecked(one[style.lang])),
    w.repaired(
      repairs.length,
      kinds.map((kind) => `${w.repairs[kind]} ${repairs.filter((r) => r.kind === kind).length}`).join(w.join)
    )
  ].join("\n")}\n`;
}

function bold(text: string, style: Style): string {
  return paint(text, 1, style);
}

function paint(text: string, code: number, {colour}: Style): string {
  return colour ? `\u001b[${code}m${text}\u001b[0m` : text;
}
