import {
  type DataTable,
  drawPlot,
  enhanceFigure,
  figureFrame,
  type Quantity,
  type RankedRow,
  rankedBars,
  type SlopeRow,
  slope,
  unitName
} from "../../components/index.js";
import {differenceOf, exact, shareOf} from "../../figures/index.js";
import type {Lang, OpenWords} from "../words.js";
import type {ComparedDocument} from "./compared-document.js";
import type {ComparedKey, ComparedRow} from "./compared-rows.js";

export interface ComparisonContext {
  readonly documents: readonly ComparedDocument[];
  readonly rows: readonly ComparedRow[];
  readonly lang: Lang;
  readonly say: OpenWords;
}

/** In pixels; style sheets show the one that fits. */
const WIDTHS = [340, 560, 760];
const OVER_YEARS: readonly ComparedKey[] = ["income", "expenditure", "basic", "project", "sangong"];

/** One amount of every document, the largest first. Null where fewer than two have it, or one is below nought. */
export function rankedFigure(key: ComparedKey, {documents, rows, lang, say}: ComparisonContext): HTMLElement | null {
  const amounts = rows.find((row) => row.key === key)?.amounts ?? [];
  const bars: readonly RankedRow[] = documents
    .flatMap(({at, title}, i) => {
      const amount = amounts[i];
      return amount && !exact(amount).isNegative() ? [{key: `d${at}`, label: title, amount}] : [];
    })
    .sort((a, b) => exact(b.amount).comparedTo(exact(a.amount)));
  const [first] = bars;
  if (!first || bars.length < 2) return null;
  const name = say.compare.amounts[key];
  const title = say.compare.most(name, first.label, inWords(first.amount, lang));
  const table: DataTable = {
    columns: [
      {name: "label", title: say.compare.document},
      {name: "amount", title: name, unit: first.amount.unit}
    ],
    rows: bars.map((bar) => ({key: bar.key, values: [bar.label, bar.amount]}))
  };
  return framed(
    `compare-${key}`,
    WIDTHS.map((width) => rankedBars(bars, {width})),
    table,
    {
      words: {title, subtitle: say.compare.inEach(name), unit: first.amount.unit, alt: altOf(bars)},
      lang,
      say
    }
  );
}

/** The first and the last year of a department; null where no department has two. */
export function yearsFigure({documents, rows, lang, say}: ComparisonContext): HTMLElement | null {
  const [from, to] = endsOf(documents);
  const [first, last] = [documents[from], documents[to]];
  if (!first || !last) return null;
  const slopes: readonly SlopeRow[] = OVER_YEARS.flatMap((key) => {
    const amounts = rows.find((row) => row.key === key)?.amounts ?? [];
    const [before, after] = [amounts[from], amounts[to]];
    if (!before || !after || !exact(before).isPositive() || exact(before).isZero() || exact(after).isNegative())
      return [];
    return [
      {key, label: say.compare.amounts[key], before, after, change: shareOf(differenceOf(after, before), before)}
    ];
  });
  const [one] = slopes;
  if (!one) return null;
  const times = [`${first.year}`, `${last.year}`] as const;
  const table: DataTable = {
    columns: [
      {name: "label", title: say.compare.item},
      {name: "before", title: times[0], unit: one.after.unit},
      {name: "after", title: times[1], unit: one.after.unit},
      {name: "change", title: say.compare.change, unit: "%"}
    ],
    rows: slopes.map(({key, label, before, after, change}) => ({key, values: [label, before, after, change ?? null]}))
  };
  return framed(
    "compare-years",
    WIDTHS.map((width) => slope(slopes, {width, times})),
    table,
    {
      words: {
        title: say.compare.years(first.department, one.label, inWords(one.before, lang), inWords(one.after, lang)),
        subtitle: say.compare.yearsDrawn,
        unit: one.after.unit,
        alt: altOf(
          slopes.flatMap(({key, label, before, after}) => [
            {key, label, amount: before},
            {key, label, amount: after}
          ])
        )
      },
      lang,
      say
    }
  );
}

/** Of the department with the longest run of years: where it begins and ends. */
function endsOf(documents: readonly ComparedDocument[]): readonly [number, number] {
  let [from, to] = [-1, -1];
  for (const [i, {department, year}] of documents.entries()) {
    const last = documents.findLastIndex(
      (d) => d.department === department && (d.year ?? 0) > (year ?? Number.POSITIVE_INFINITY)
    );
    if (last - i > to - from) [from, to] = [i, last];
  }
  return [from, to];
}

interface Framed {
  readonly words: {readonly title: string; readonly subtitle: string; readonly unit: string; readonly alt: string};
  readonly lang: Lang;
  readonly say: OpenWords;
}

function framed(
  id: string,
  plots: readonly Parameters<typeof drawPlot>[0][],
  table: DataTable,
  {words, lang, say}: Framed
): HTMLElement {
  const drawings = plots.map((plot) => drawPlot(plot, {figure: id}));
  const figure = figureFrame(drawings, {...words, source: say.compare.source}, table, {id, lang, ledger: ""});
  for (const part of figure.querySelectorAll(".figure-embed, .copy-link, .figure-download")) part.remove();
  return enhanceFigure(figure, {lang});
}

/** English names of money have digits of their own, so they stand in brackets. */
function inWords({text, unit}: Quantity, lang: Lang): string {
  if (unit === "%") return `${text}%`;
  return lang === "zh" ? `${text} ${unit}` : `${text} (${unitName(unit, lang)})`;
}

function altOf(bars: readonly {readonly label: string; readonly amount: Quantity}[]): string {
  return bars.map(({label, amount}) => `${label} ${amount.text}`).join("；");
}
