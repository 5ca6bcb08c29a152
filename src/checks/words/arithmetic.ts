import {type Decimal, toDigits, type View, ZERO} from "../../accounts/index.js";
import type {Finding} from "../finding.js";
import {columnName, inSentence, type Lang, rowName} from "../labels.js";
import {worthOf} from "../narrative/precision.js";
import {type Both, inBoth} from "./both.js";
import {digitsOf} from "./digits.js";
import {fundName, nameOf, placedName, placeOf} from "./names.js";

/** More terms than this go by their digits alone; more than that are counted. */
const NAMED = 4;
const LISTED = 6;
const ID = /\{(.+?)\}/g;

/** A formula in digits as printed: 「8.61 ÷（28.93 − 8.61）」. A blank counts as 0; units are told where they differ. */
export function inDigits(formula: string, view: View, lang: Lang): string {
  const units = new Set(idsOf(formula).map((id) => view.number(id)?.unit));
  const mixed = units.size > 1 && units.has("元");
  return inSigns(formula, lang, (id) => (mixed ? digitsOf(id, view, lang) : (view.amount(id)?.text ?? "0")));
}

/** A formula with names: 「本年支出合计 100.00 + 年末结转和结余 11.00」; a place is named where it is not the finding's. */
export function inNames({formula, subject}: Finding, view: View, lang: Lang): string {
  const count = idsOf(formula).length;
  if (count > LISTED && !/ [-/] /.test(formula)) return manyParts(formula, view, lang, count);
  if (count > NAMED) return inDigits(formula, view, lang);
  return inSigns(formula, lang, (id) => termOf(id, subject, view, lang));
}

/** `417.45 ÷ 7841.66 = 5.32%`: one digit more than is printed shows how it rounds. */
export function quotient({formula, computed}: Finding, view: View, lang: Lang): string {
  const decimals = (/\.(\d+)/.exec(computed ?? "")?.[1]?.length ?? 0) + 1;
  const value = new Evaluation(formula, view).result().times(100);
  return `${inDigits(formula, view, lang)} = ${toDigits(value, decimals)}%`;
}

/** 「同一节的 417.45 ÷ 7841.66 = 5.32%，应写 5.3%。」 Where all the numbers stand in one place, that is not named again. */
export function shouldBe(finding: Finding, view: View): Both {
  return inBoth((lang) => {
    const places = new Set(finding.operands.map(({id}) => placeOf(id, view, lang)));
    const here = places.size === 1 && !finding.subject.startsWith("10:");
    const near = finding.outcome === "rounding";
    const sum = quotient(finding, view, lang);
    if (lang === "zh") return `${here ? "同一节的 " : ""}${sum}，${near ? "约" : "应写"} ${finding.computed}。`;
    return `${here ? "In the same section, " : ""}${sum}, ${near ? "about" : "or"} ${finding.computed}.`;
  });
}

/** A cell of the finding's row goes by its column, one of its column by its row, one of another table by that too. */
function termOf(id: string, subject: string, view: View, lang: Lang): string {
  const name = nearName(id, subject, view, lang);
  const digits = view.amount(id)?.text;
  if (lang === "zh") return `${name} ${digits ?? "空白"}`;
  return `${digits ?? "blank"} (${name.replace(/ \(([^)]*)\)( in)/, ", $1,$2").replace(/ \(([^)]*)\)/, ", $1")})`;
}

function nearName(id: string, subject: string, view: View, lang: Lang): string {
  const [a, b] = [view.place(id), view.place(subject)];
  const {table = "", row = "", column = ""} = a;
  if (placeOf(id, view, lang) !== placeOf(subject, view, lang)) return placedName(id, view, lang);
  if (table === "10" && column === b.column) return fundName(row.split(".")[1] ?? "", lang);
  if (table === "" || table === "10") return nameOf(id, view, lang);
  const name =
    row === b.row ? columnName(table, column, lang) : column === b.column ? rowName(table, row, view, lang) : "";
  return inSentence(name, lang) || nameOf(id, view, lang);
}

function manyParts(formula: string, view: View, lang: Lang, count: number): string {
  const shown = idsOf(formula).filter((id) => view.amount(id)).length || count;
  return lang === "zh" ? `其下 ${shown} 项相加` : `the sum of its ${shown} parts`;
}

function idsOf(formula: string): readonly string[] {
  return [...formula.matchAll(ID)].map(([, id = ""]) => id);
}

function inSigns(formula: string, lang: Lang, write: (id: string) => string): string {
  const signed = formula.replaceAll(" - ", " − ").replaceAll(" / ", " ÷ ").replace(/^- /, "−");
  const bracketed = lang === "zh" ? signed.replace(/ ?\(/g, "（").replaceAll(") ", "）").replaceAll(")", "）") : signed;
  return bracketed.replace(ID, (_, id: string) => write(id));
}

/** Sums, differences and quotients of printed digits, brackets and all: what formulas of findings are made of. */
class Evaluation {
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(
    formula: string,
    private readonly view: View
  ) {
    this.tokens = formula.match(/\{.+?\}|[-+/()]/g) ?? [];
  }

  result(): Decimal {
    let sum = this.tokens[this.at] === "-" ? ZERO : this.product();
    for (let sign = this.tokens[this.at]; sign === "+" || sign === "-"; sign = this.tokens[this.at]) {
      this.at += 1;
      const term = this.product();
      sum = sign === "+" ? sum.plus(term) : sum.minus(term);
    }
    return sum;
  }

  private product(): Decimal {
    let value = this.atom();
    while (this.tokens[this.at] === "/") {
      this.at += 1;
      value = value.div(this.atom());
    }
    return value;
  }

  private atom(): Decimal {
    const token = this.tokens[this.at] ?? "";
    this.at += 1;
    if (token !== "(") return worthOf(this.view, token.slice(1, -1));
    const inner = this.result();
    this.at += 1;
    return inner;
  }
}
