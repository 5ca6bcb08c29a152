import {groupBy, sectionLabel, termOf} from "../accounts/index.js";
import {type HeatMapRow, ledgerHeatMap, OUTCOMES, type Outcome, type Quantity} from "../components/index.js";
import {counted} from "./counted.js";
import type {CellRow, Figure, FigureRow, FigureWords, Frames, Lang} from "./figure.js";
import {numbersOf} from "./numbers.js";

/** A table or chapter: how many of its numbers have which outcome. */
export interface LedgerCountRow extends HeatMapRow, FigureRow {}

const WORDS: Readonly<Record<Lang, Readonly<Record<Outcome, string>>>> = {
  zh: {
    unequal: termOf("outcome.unequal").zh,
    explained: "可解释或口径不同",
    rounding: termOf("outcome.rounding").zh,
    equal: termOf("outcome.equal").zh,
    open: "未核对或算不出"
  },
  en: {
    unequal: termOf("outcome.unequal").en,
    explained: "Explained, or another scope",
    rounding: termOf("outcome.rounding").en,
    equal: termOf("outcome.equal").en,
    open: "Unchecked"
  }
};

const CLASSES: Readonly<Record<string, Outcome>> = {
  unequal: "unequal",
  explained: "explained",
  scope: "explained",
  rounding: "rounding",
  equal: "equal"
};

/** Every number of the document as a square, by table and chapter, coloured by what the checks say of it. */
export const ledgerMap: Figure<LedgerCountRow> = {
  id: "ledger",
  rows: toRows,
  plot: (rows, {width, lang}) => ledgerHeatMap(rows, {width, fontSize: width < 480 ? 13 : 14, words: WORDS[lang]}),
  columns: (lang) => [
    {name: "label", title: lang === "zh" ? "表或章节" : "Table or section"},
    {name: "numbers", title: lang === "zh" ? "数的个数" : "Numbers"},
    ...OUTCOMES.map((name) => ({name, title: WORDS[lang][name]}))
  ],
  words: toWords,
  alt: (rows, lang) => {
    const [total, ...groups] = rows;
    const said = groups.map((r) => `${r.label} ${r.numbers.text}${unequalIn(r, lang)}`);
    return lang === "zh"
      ? `${total ? outcomesOf(total, lang) : ""}。各处的个数：${said.join("，")}`
      : `${total ? outcomesOf(total, lang) : ""}. By place: ${said.join(", ")}`;
  }
};

/** Groups in the order of the document, all of them together first. Null where it has no number. */
function toRows({cells}: Frames, lang: Lang): readonly LedgerCountRow[] | null {
  const number = numbersOf(cells, lang);
  const numbers = cells.filter(({id}) => number(id));
  const groups = [...groupBy(numbers, placeOf)].map(([place, members]) => toGroup(place, members, lang));
  return groups.length > 0 ? [toTotal(groups, lang), ...groups] : null;
}

/** `t09`, `s10`. */
function placeOf({table, section}: CellRow): string {
  return table ? `t${table}` : `s${section.split(".")[0]}`;
}

function toGroup(key: string, cells: readonly CellRow[], lang: Lang): LedgerCountRow {
  const place = key.slice(1);
  const label = key.startsWith("s") ? sectionLabel(place, lang) : termOf(`table.${place}`)[lang];
  const outcomes = byOutcome((outcome) => {
    const members = cells.filter((c) => (CLASSES[c.outcome] ?? "open") === outcome);
    return members.length ? counted(members, lang) : null;
  });
  return {
    key,
    label: key.startsWith("s") ? capital(label) : lang === "zh" ? `表${place} ${label}` : `${place} ${label}`,
    numbers: together(Object.values(outcomes)) ?? counted(cells, lang),
    ...outcomes
  };
}

function toTotal(groups: readonly LedgerCountRow[], lang: Lang): LedgerCountRow {
  const numbers = together(groups.map((g) => g.numbers));
  if (!numbers) throw new Error("missing groups: ledger");
  const label = lang === "zh" ? "全部" : "All";
  return {key: "all", label, numbers, total: true, ...byOutcome((o) => together(groups.map((g) => g[o])))};
}

/** Counts added up. Only the digits say of what: each count leads to its own numbers, and named twice they would weigh too much. */
function together(counts: readonly (Quantity | null)[]): Quantity | null {
  const some = counts.filter((q) => q !== null);
  if (some.length === 0) return null;
  const value = some.reduce((sum, q) => sum + q.value, 0);
  return {text: String(value), value, unit: "", origin: [some.map((q) => q.text).join(" + ")]};
}

function byOutcome(of: (outcome: Outcome) => Quantity | null): Record<Outcome, Quantity | null> {
  const [unequal, explained, rounding, equal, open] = OUTCOMES.map(of);
  return {
    unequal: unequal ?? null,
    explained: explained ?? null,
    rounding: rounding ?? null,
    equal: equal ?? null,
    open: open ?? null
  };
}

function toWords(rows: readonly LedgerCountRow[], lang: Lang): FigureWords {
  const [total] = rows;
  if (!total) throw new Error("missing rows: ledger");
  const [numbers, unequal] = [total.numbers.text, total.unequal?.text];
  return lang === "zh"
    ? {
        title: unequal ? `${numbers} 个数，${unequal} 个与别处不符` : `${numbers} 个数，没有一个与别处不符`,
        subtitle: "一格是一个数，按所在的表和章节分组，颜色是核对的结果；右边是个数",
        note: "与别处不符的数不一定错：可能是另一处有误，也可能两处算的范围不同。没有核对的，多是文件里没有可以相比的数。"
      }
    : {
        title: unequal
          ? `${numbers} numbers, ${unequal} of them at odds with another place`
          : `${numbers} numbers, none of them at odds with another place`,
        subtitle: "One square a number, by table and section, coloured by what the checks say; how many, on the right",
        note: "A number at odds with another is not always the wrong one: the other may be, or the two cover different things. What is unchecked mostly has nothing in the document to be compared with."
      };
}

function outcomesOf(row: LedgerCountRow, lang: Lang): string {
  const counts = OUTCOMES.flatMap((o) => (row[o] ? [`${WORDS[lang][o]} ${row[o].text}`] : []));
  return lang === "zh"
    ? `${row.numbers.text} 个数：${counts.join("，")}`
    : `${row.numbers.text} numbers: ${counts.join(", ")}`;
}

function unequalIn({unequal}: LedgerCountRow, lang: Lang): string {
  if (!unequal) return "";
  return lang === "zh" ? `（不符 ${unequal.text}）` : ` (${unequal.text} at odds)`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
