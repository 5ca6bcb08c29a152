import type {Quantity} from "../components/index.js";
import {cutProjects} from "./cut-projects.js";
import {evaluationCoverage} from "./evaluation-coverage.js";
import {executionScore} from "./execution-score.js";
import type {Frames, Lang} from "./figure.js";
import {differenceOf, exact, inUnitOf, numbersOf, shareOf, sumOf} from "./numbers.js";

type Fact = (frames: Frames, lang: Lang) => Quantity | null;

/** Computed numbers that prose tells and no figure has, by name; null where the document lacks what they are made of. */
export const facts: Readonly<Record<string, Fact>> = {
  "cut-initial": (frames, lang) => sumOfCut("initial", frames, lang),
  "cut-adjusted": (frames, lang) => sumOfCut("adjusted", frames, lang),
  "cut-executed": (frames, lang) => sumOfCut("executed", frames, lang),
  "cut-adjusted-share": (frames, lang) => shareOfCut("adjusted", frames, lang),
  "cut-executed-share": (frames, lang) => shareOfCut("executed", frames, lang),
  "off-forms-spending": (frames, lang) => betweenRows("spent", "executed", frames, lang),
  "off-forms-budget": (frames, lang) => betweenRows("written", "initial", frames, lang),
  "forms-adjusted": (frames, lang) => sumOfForms("adjusted", frames, lang),
  "near-miss-unspent": nearMissUnspent,
  "staff-and-running": (frames, lang) => shareOfCells("03:total:basic", "03:total:total", frames, lang),
  "carried-over-change": (frames, lang) => betweenCells("01:closing:amount", "01:opening:amount", frames, lang)
};

function sumOfCut(column: "initial" | "adjusted" | "executed", frames: Frames, lang: Lang): Quantity | null {
  const rows = cutProjects.rows(frames, lang);
  return rows && sumOf(rows.map((row) => row[column]));
}

function shareOfCut(column: "adjusted" | "executed", frames: Frames, lang: Lang): Quantity | null {
  const [part, whole] = [sumOfCut(column, frames, lang), sumOfCut("initial", frames, lang)];
  return part && whole && shareOf(part, whole, {decimals: 0});
}

function betweenRows(more: string, less: string, frames: Frames, lang: Lang): Quantity | null {
  const rows = evaluationCoverage.rows(frames, lang);
  const [a, b] = [more, less].map((key) => rows?.find((row) => row.key === key)?.amount);
  return a && b ? differenceOf(a, b) : null;
}

function sumOfForms(column: string, {cells, projects}: Frames, lang: Lang): Quantity | null {
  const number = numbersOf(cells, lang);
  const amounts = projects.flatMap(({id}) => number(`10:${id}.total:${column}`) ?? []);
  return amounts.length ? sumOf(amounts) : null;
}

/** What the project that came closest to spending all, and did not, left over: in yuan. */
function nearMissUnspent(frames: Frames, lang: Lang): Quantity | null {
  const rows = executionScore.rows(frames, lang) ?? [];
  const short = rows.filter(({rate}) => exact(rate).lt(100));
  const nearest = short.sort((a, b) => exact(b.rate).comparedTo(exact(a.rate)))[0];
  return nearest?.unspent ? inUnitOf(nearest.unspent, {unit: "元"}) : null;
}

function shareOfCells(part: string, whole: string, {cells}: Frames, lang: Lang): Quantity | null {
  const number = numbersOf(cells, lang);
  const [a, b] = [number(part), number(whole)];
  return a && b && shareOf(a, b);
}

function betweenCells(more: string, less: string, {cells}: Frames, lang: Lang): Quantity | null {
  const number = numbersOf(cells, lang);
  const [a, b] = [number(more), number(less)];
  return a && b && differenceOf(a, b);
}
